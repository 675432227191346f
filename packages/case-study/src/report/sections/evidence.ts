import type { TieRow } from "../../study/evidence/tieRows.ts";
import type { Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { count, decimal } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { type Language, wordsOf } from "../words.ts";
import { tieColumns } from "./codedTies.ts";

/** How much evidence the case rests on. */
export function evidenceCounts({ folder }: Study, language: Language): Markup {
  const words = wordsOf(language);
  const groups = new Set(folder.sources.map(({ independenceGroup }) => independenceGroup)).size;
  return html`<p>${titled(words.sources, count(folder.sources.length), language)} (${count(groups)} ${words.groups}) · ${titled(words.segments, count(folder.segments.length), language)} · ${titled(words.codings, count(folder.codings.length), language)}</p>`;
}

/** Most contested ties that are listed without being asked for. */
const mostOpen = 40;

/** Ties that the sources dispute, with what each side says and the segments on both. */
export function contestedTable(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const notes = new Map(study.folder.ties.map(({ id, note }) => [id, note]));
  const contested = study.ties.filter(({ status }) => status === "contested");
  if (contested.length === 0) return html``;
  const { claim, period, probability, drawn, segments } = tieColumns(study, language);
  const told = { head: words.status, kind: "words" as const, cell: ({ id }: TieRow) => notes.get(id) ?? "" };
  const drawnUp = table(words.contested, [claim, period, told, probability, drawn, segments], contested);
  if (contested.length <= mostOpen) return drawnUp;
  return html`<details><summary>${titled(words.contested, count(contested.length), language)}</summary>${drawnUp}</details>`;
}

/** Every dated value of the case's series, folded up; conflicting values stand side by side. */
export function seriesTable({ folder }: Study, language: Language): Markup {
  const words = wordsOf(language);
  const points = [...folder.series].flatMap(([name, each]) =>
    each.map((point, place) => ({ name, ...point, key: resultKeys.series(name, place) })),
  );
  if (points.length === 0) return html``;
  const rows = table(
    words.series,
    [
      { head: words.series, cell: ({ name }) => html`<code>${name}</code>` },
      { head: words.date, kind: "number", cell: ({ date }) => date },
      { head: words.value, kind: "number", cell: ({ value, key }) => numbered(key, decimal(value, 4)) },
      { head: words.meaning, kind: "words", cell: ({ unit, definition }) => `${unit}: ${definition}` },
      { head: words.source, cell: ({ source }) => html`<code>${source}</code>` },
    ],
    points,
  );
  return html`<details><summary>${titled(words.series, count(folder.series.size), language)} (${count(points.length)} ${words.values})</summary>${rows}</details>`;
}

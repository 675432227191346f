import type { Study } from "../../study/Study.ts";
import { html, type Markup } from "../html.ts";
import { count, decimal } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { type Language, wordsOf } from "../words.ts";

/** How much evidence the case rests on. */
export function evidenceCounts({ folder }: Study, language: Language): Markup {
  const words = wordsOf(language);
  const groups = new Set(folder.sources.map(({ independenceGroup }) => independenceGroup)).size;
  return html`<p>${titled(words.sources, count(folder.sources.length), language)} (${count(groups)} ${words.groups}) · ${titled(words.segments, count(folder.segments.length), language)} · ${titled(words.codings, count(folder.codings.length), language)}</p>`;
}

/** Ties that the sources dispute, with what each side says. */
export function contestedTable({ folder }: Study, language: Language): Markup {
  const words = wordsOf(language);
  const labels = new Map(
    folder.actors.map(({ id, labelEn, labelZh }) => [id, (language === "zh" ? labelZh : labelEn) || id]),
  );
  const relations = new Map(
    folder.definition.relations.map(({ id, labelEn, labelZh }) => [
      id,
      language === "zh" ? labelZh : labelEn,
    ]),
  );
  const periods = new Map(folder.definition.periods.map(({ id, label }) => [id, label[language]]));
  const contested = folder.ties.filter(({ status }) => status === "contested");
  if (contested.length === 0) return html``;
  return table(
    words.contested,
    [
      {
        head: words.claim,
        kind: "words",
        cell: ({ from, relation, to }) =>
          `${labels.get(from) ?? from} · ${relations.get(relation) ?? relation} · ${labels.get(to) ?? to}`,
      },
      { head: words.period, cell: ({ period }) => periods.get(period) ?? period },
      { head: words.status, kind: "words", cell: ({ note }) => note },
      {
        head: words.segments,
        cell: ({ segments }) => html`<code>${segments.join(" ")}</code>`,
      },
    ],
    contested,
  );
}

/** Every dated value of the case's series, folded up; conflicting values stand side by side. */
export function seriesTable({ folder }: Study, language: Language): Markup {
  const words = wordsOf(language);
  const points = [...folder.series].flatMap(([name, each]) => each.map((point) => ({ name, ...point })));
  if (points.length === 0) return html``;
  const rows = table(
    words.series,
    [
      { head: words.series, cell: ({ name }) => html`<code>${name}</code>` },
      { head: words.date, kind: "number", cell: ({ date }) => date },
      { head: words.value, kind: "number", cell: ({ value }) => decimal(value, 4) },
      { head: words.meaning, kind: "words", cell: ({ unit, definition }) => `${unit}: ${definition}` },
      { head: words.source, cell: ({ source }) => html`<code>${source}</code>` },
    ],
    points,
  );
  return html`<details><summary>${titled(words.series, count(folder.series.size), language)} (${count(points.length)} ${words.values})</summary>${rows}</details>`;
}

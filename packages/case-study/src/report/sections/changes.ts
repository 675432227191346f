import type { PeriodChange } from "../../study/periodChanges.ts";
import type { Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { html, type Markup } from "../html.ts";
import { type MatrixLine, measureMatrix } from "../measureMatrix.ts";
import { sectorNames } from "../sectorLines.ts";
import { sectorWordsOf } from "../sectorWords.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import type { Language } from "../words.ts";

const idOf = ({ from, to }: PeriodChange): string => JSON.stringify([from, to]);

/** Said where neither of two periods has a tie. */
const noTies = "There is no tie between two actors.";

function columnsOf({ folder, changes }: Study, language: Language) {
  const labels = new Map(folder.definition.periods.map(({ id, label }) => [id, label[language]]));
  return changes.map((change) => ({
    id: idOf(change),
    label: `${labels.get(change.from) ?? change.from} → ${labels.get(change.to) ?? change.to}`,
  }));
}

function wholeChange(study: Study, language: Language): Markup {
  const words = sectorWordsOf(language);
  const { changes } = study;
  const moved = changes.some(({ joined, left }) => joined.length + left.length > 0);
  const measures = changes[0]?.values.map(({ measure }) => measure) ?? [];
  const lines = measures.flatMap((measure): MatrixLine[] => {
    const found = changes.flatMap((change) =>
      change.values
        .filter((each) => each.measure === measure)
        .map((each) => {
          const { id } = resultKeys.change(each.measure, change);
          const { id: stayersId } = resultKeys.change(each.measure, change, ["stayers"]);
          return [idOf(change), { ...each, id, stayersId, reason: noTies }] as const;
        }),
    );
    const counted = measure !== "jaccard";
    const all = { name: words.changes[measure], counted, cells: new Map(found) };
    const stay = {
      name: `${words.changes[measure]}, ${words.stayers}`,
      counted,
      cells: new Map(
        found.map(([column, { stayers, stayersId }]) => [column, { value: stayers, id: stayersId }]),
      ),
    };
    return moved ? [all, stay] : [all];
  });
  return measureMatrix(words.changesTitle, words.measure, columnsOf(study, language), lines, language);
}

function changeBySector(study: Study, language: Language): Markup {
  const words = sectorWordsOf(language);
  const names = sectorNames(study.folder.definition, language);
  const name = (id: string) => names.get(id) ?? id;
  const place = new Map(study.folder.definition.sectors.map(({ id }, index) => [id, index]));
  const lines = new Map<string, { from: string; to: string; cells: Map<string, string> }>();
  for (const change of study.changes) {
    for (const { from, to, kept, lost, gained } of change.sectors) {
      const key = JSON.stringify([from, to]);
      const line = lines.get(key) ?? { from, to, cells: new Map() };
      line.cells.set(idOf(change), `${kept} / ${lost} / ${gained}`);
      lines.set(key, line);
    }
  }
  const order = ({ from, to }: { from: string; to: string }) =>
    (place.get(from) ?? 0) * place.size + (place.get(to) ?? 0);
  const title = titled(words.changesBySector, words.changesCells, language);
  const drawn = table(
    title,
    [
      { head: words.sectors, kind: "words", cell: ({ from, to }) => `${name(from)} → ${name(to)}` },
      ...columnsOf(study, language).map(({ id, label }) => ({
        head: label,
        kind: "number" as const,
        cell: ({ cells }: { readonly cells: ReadonlyMap<string, string> }) => cells.get(id) ?? "–",
      })),
    ],
    [...lines.values()].sort((a, b) => order(a) - order(b)),
  );
  return lines.size === 0 ? html`` : html`<details><summary>${title}</summary>${drawn}</details>`;
}

/** Which ties each period shares with the one before it, in all and from sector to sector. */
export function changesSection(study: Study, language: Language): Markup {
  const words = sectorWordsOf(language);
  if (study.changes.length === 0) return html``;
  return html`<h3>${words.changesTitle}</h3><p>${words.changesAbout}</p>${wholeChange(study, language)}${changeBySector(study, language)}`;
}

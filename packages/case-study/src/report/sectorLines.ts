import type { CaseDefinition } from "../folder/CaseDefinition.ts";
import type { Study } from "../study/Study.ts";
import type { SectorMeasure, SectorRow } from "../study/sectors/SectorRow.ts";
import { resultKeys } from "../tracing/resultKeys.ts";
import type { MatrixLine, MeasuredValue } from "./measureMatrix.ts";
import { sectorWordsOf } from "./sectorWords.ts";
import { titled } from "./titled.ts";
import type { Language } from "./words.ts";

/** The periods of a case as columns. */
export const periodColumns = ({ folder }: Study, language: Language) =>
  folder.definition.periods.map(({ id, label }) => ({ id, label: label[language] }));

/** Names of sectors in one language. */
export const sectorNames = ({ sectors }: CaseDefinition, language: Language): ReadonlyMap<string, string> =>
  new Map(sectors.map(({ id, label }) => [id, label[language]]));

/** All rows of some measures, in the order of the measures, then of the codebook. */
export function rowsOf({ periods, folder }: Study, measures: readonly SectorMeasure[]): readonly SectorRow[] {
  const place = new Map(folder.definition.sectors.map(({ id }, index) => [id, index]));
  const order = (row: SectorRow) => row.sectors.map((sector) => place.get(sector) ?? 0);
  const rows = periods.flatMap(({ sectors }) => sectors);
  return measures.flatMap((wanted) =>
    rows
      .filter(({ measure }) => measure === wanted)
      .map((row) => ({ row, keys: order(row) }))
      .sort((a, b) => a.keys.map((key, at) => key - (b.keys[at] ?? 0)).find((sign) => sign !== 0) ?? 0)
      .map(({ row }) => row),
  );
}

/** One line a measure and its sectors, with a cell for each period in which the sectors have actors. */
export function sectorLines(
  study: Study,
  rows: readonly SectorRow[],
  language: Language,
  nameOf: (sectors: readonly string[], measure: string) => string = (sectors, measure) =>
    sectors.length === 0 ? measure : titled(sectors.join(" → "), measure, language),
): readonly MatrixLine[] {
  const names = sectorNames(study.folder.definition, language);
  const words = sectorWordsOf(language);
  const lines = new Map<string, MatrixLine & { readonly cells: Map<string, MeasuredValue> }>();
  for (const row of rows) {
    const key = JSON.stringify([row.measure, ...row.sectors]);
    const labels = row.sectors.map((sector) => names.get(sector) ?? sector);
    const name = nameOf(labels, words.measures[row.measure]);
    const line = lines.get(key) ?? { name, counted: row.measure === "brokeredPaths", cells: new Map() };
    line.cells.set(row.period, { ...row, id: resultKeys.sector(row).id });
    lines.set(key, line);
  }
  return [...lines.values()];
}

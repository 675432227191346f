import type { Study } from "../../study/Study.ts";
import type { SectorMeasure, SectorRow } from "../../study/sectors/SectorRow.ts";
import { html, type Markup } from "../html.ts";
import { measureMatrix } from "../measureMatrix.ts";
import { decimal } from "../numbers.ts";
import { periodColumns, rowsOf, sectorLines } from "../sectorLines.ts";
import { sectorWordsOf } from "../sectorWords.ts";
import { titled } from "../titled.ts";
import { type Language, wordsOf } from "../words.ts";

/** How many of the tested values would be rare by chance, and how many chance gives. */
function outsideNote(
  rows: readonly SectorRow[],
  say: (found: number, of: number, expected: string) => string,
): Markup {
  const tested = rows.flatMap(({ chance }) => (chance ? [chance.p] : []));
  if (tested.length === 0) return html``;
  const found = tested.filter((p) => p <= 0.05).length;
  return html`<p class="note">${say(found, tested.length, decimal(tested.length / 20, 0))}</p>`;
}

/** A table by pairs or sectors that can be folded up. */
function folded(
  study: Study,
  rows: readonly SectorRow[],
  title: string,
  language: Language,
  { open = false, sign = " → " }: { readonly open?: boolean; readonly sign?: string } = {},
): Markup {
  if (rows.length === 0) return html``;
  const { sectors } = sectorWordsOf(language);
  const lines = sectorLines(study, rows, language, (names) => names.join(sign));
  const start = open ? html`<details open>` : html`<details>`;
  return html`${start}<summary>${title}</summary>${measureMatrix(title, sectors, periodColumns(study, language), lines, language)}</details>`;
}

/** Rows of the pairs or paths of sectors for which a test holds in at least one period. */
function wherever(rows: readonly SectorRow[], holds: (row: SectorRow) => boolean): readonly SectorRow[] {
  const keyOf = ({ sectors }: SectorRow) => JSON.stringify(sectors);
  const kept = new Set(rows.filter(holds).map(keyOf));
  return rows.filter((row) => kept.has(keyOf(row)));
}

/** Tables of measures without sectors, one a facet. */
function whole(study: Study, measures: readonly SectorMeasure[], title: string, language: Language): Markup {
  const { measure } = sectorWordsOf(language);
  const rows = rowsOf(study, measures).filter(({ sectors }) => sectors.length === 0);
  if (rows.length === 0) return html``;
  const lines = sectorLines(study, rows, language);
  return measureMatrix(title, measure, periodColumns(study, language), lines, language);
}

/** The five facets of how sectors grow together, each by itself: its numbers, its null, and why one is not defined. */
export function sectorFacets(study: Study, language: Language, figure: (name: string) => Markup): Markup {
  const words = sectorWordsOf(language);
  const { facets, about, outside } = words;
  const titleOf = (facet: keyof typeof facets) => titled(facets[facet], wordsOf(language).numbers, language);
  const mutual = rowsOf(study, ["mutual"]);
  const tied = new Set(mutual.filter(({ value }) => value).map(({ sectors }) => JSON.stringify(sectors)));
  const imbalance = rowsOf(study, ["imbalance"]);
  const between = imbalance.filter(({ sectors }) => tied.has(JSON.stringify(sectors)));
  const netFlow = rowsOf(study, ["netFlow"]);
  const flowing = wherever(netFlow, ({ value }) => value !== null);
  const shares = rowsOf(study, ["share"]);
  const part = (facet: keyof typeof facets, body: Markup) =>
    html`<h3>${facets[facet]}</h3><p>${about[facet]}</p>${body}`;
  const mixing = html`${whole(study, ["eiIndex", "assortativity", "modularity"], titleOf("mixing"), language)}
${study.periods.map(({ id }) => figure(`mixing-${id}`))}${outsideNote(rowsOf(study, ["ties"]), words.mixingOutside)}`;
  const dependence = html`${whole(study, ["imbalance"], titleOf("dependence"), language)}${folded(study, between, words.dependencePairs, language, { open: true, sign: " / " })}
${between.length > 0 && outsideNote(imbalance, outside)}`;
  const hierarchy = html`${whole(study, ["krackhardt", "oneWay", "descent"], titleOf("hierarchy"), language)}${folded(study, flowing, words.netFlowPairs, language)}
${flowing.length > 0 && outsideNote(netFlow, outside)}`;
  const balance = html`${whole(study, ["evenness", "blau", "theil", "gini"], titleOf("balance"), language)}${folded(study, shares, words.shares, language)}
${outsideNote(shares, outside)}`;
  return html`<p>${words.lead}</p>${figure("sector-facets")}<p class="note">${words.cells}</p>
${part("mixing", mixing)}
${part("overlap", whole(study, ["sharedPersons"], titleOf("overlap"), language))}
${part("dependence", dependence)}
${part("hierarchy", hierarchy)}
${part("balance", balance)}`;
}

/** Society's sectors: how far each stands on its own, and who brokers their paths. */
export function societyAutonomy(study: Study, language: Language): Markup {
  const words = sectorWordsOf(language);
  const society = new Set(
    study.folder.definition.sectors.filter(({ spheres }) => (spheres.society ?? 0) > 0).map(({ id }) => id),
  );
  if (society.size === 0) return html`<p>${words.noSociety}</p>`;
  const own = rowsOf(study, ["ownShare", "constraintByOthers", "voice", "brokeredByOthers"]).filter(
    ({ sectors }) => society.has(sectors[0] ?? ""),
  );
  const ends = ({ sectors: [from = "", , to = ""] }: SectorRow) => society.has(from) || society.has(to);
  const paths = rowsOf(study, ["brokeredPaths"]).filter(ends);
  return html`<p>${words.about.autonomy}</p>${measureMatrix(titled(words.autonomyTitle, wordsOf(language).numbers, language), words.measure, periodColumns(study, language), sectorLines(study, own, language), language)}${folded(study, paths, words.brokerage, language)}${paths.length > 0 && html`<p class="note">${words.brokerageNote}</p>`}`;
}

import { type FigureOptions, intervalPlot, mixingMatrix } from "@commonweal/figures";
import type { Study } from "../study/Study.ts";
import type { SectorMeasure } from "../study/sectors/SectorRow.ts";
import { figureWordsOf } from "./figureWords.ts";
import { periodFigureId } from "./periodFigureId.ts";
import { rowsOf, sectorNames } from "./sectorLines.ts";
import { sectorWordsOf } from "./sectorWords.ts";
import { titled } from "./titled.ts";
import type { Language } from "./words.ts";

/** What is drawn of the facets of sectors: one number a period, beside chance. */
const drawn: readonly SectorMeasure[] = [
  "eiIndex",
  "assortativity",
  "modularity",
  "krackhardt",
  "oneWay",
  "descent",
  "evenness",
  "gini",
];

function mixingFigures(study: Study, language: Language, options: FigureOptions): [string, string][] {
  const { definition } = study.folder;
  const words = figureWordsOf(language);
  const names = sectorNames(definition, language);
  return study.periods.map(({ id, sectors }, place) => {
    const label = definition.periods.find((period) => period.id === id)?.label[language] ?? id;
    const ties = sectors.filter(({ measure }) => measure === "ties");
    const groups = [...new Set(ties.map(({ sectors: [from = ""] }) => from))];
    const cells = groups.map((from) =>
      ties
        .filter(({ sectors: [sender] }) => sender === from)
        .map(({ value, chance }) => ({
          ties: value,
          expected: chance && Number(chance.mean.toPrecision(2)),
        })),
    );
    const svg = mixingMatrix(
      {
        id: periodFigureId("mixing", place),
        title: titled(words.mixing, label, language),
        source: words.sectorSource,
        description: words.mixingDescription,
        groups: groups.map((group) => names.get(group) ?? group),
        cells,
        words: words.mixingCells,
      },
      options,
    );
    return [`mixing-${id}`, svg];
  });
}

/** Draws the facets of sectors: small charts by period, and a mixing matrix a period. */
export function sectorFigures(study: Study, language: Language, options: FigureOptions): [string, string][] {
  const words = figureWordsOf(language);
  const { measures } = sectorWordsOf(language);
  const labels = new Map(study.folder.definition.periods.map(({ id, label }) => [id, label[language]]));
  const svg = intervalPlot(
    {
      id: "sector-facets",
      title: words.sectorFacets,
      source: words.sectorSource,
      description: words.sectorFacetsDescription,
      rows: rowsOf(study, drawn).map(({ measure, period, value, interval, chance }) => ({
        facet: measures[measure],
        period: labels.get(period) ?? period,
        value,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        ...(chance ? { chance: { low: chance.low, high: chance.high } } : {}),
      })),
      words: words.intervals,
    },
    options,
  );
  return [["sector-facets", svg], ...mixingFigures(study, language, options)];
}

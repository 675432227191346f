import { type CentralityActor, centralityBars, type FigureOptions } from "@commonweal/figures";
import { centralityMeasures } from "../study/centralityRows.ts";
import type { PeriodStudy } from "../study/periodStudies.ts";
import type { Study } from "../study/Study.ts";
import { figureWordsOf } from "./figureWords.ts";
import { periodFigureId } from "./periodFigureId.ts";
import { sectorWordsOf } from "./sectorWords.ts";
import { titled } from "./titled.ts";
import type { Language } from "./words.ts";

const most = 12;

/** The actors with most ties, first those with more, then in the order of the case. */
function central({ centrality, network }: PeriodStudy, study: Study, language: Language): CentralityActor[] {
  const actors = new Map(network.actors.map((actor) => [actor.id, actor]));
  const spheres = new Map(study.folder.definition.sectors.map((sector) => [sector.id, sector.spheres]));
  const rows = centralityMeasures.map(
    (wanted) =>
      new Map(centrality.filter(({ measure }) => measure === wanted).map((row) => [row.actor, row])),
  );
  return [...(rows[0]?.values() ?? [])]
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, most)
    .map(({ actor: id }) => {
      const actor = actors.get(id);
      return {
        label: (language === "zh" ? actor?.labelZh : actor?.labelEn) || id,
        spheres: spheres.get(actor?.sector ?? "") ?? {},
        bars: rows.map((row) => {
          const found = row.get(id);
          const { low = null, high = null } = found?.interval ?? {};
          return { value: found?.value ?? null, low, high };
        }),
      };
    });
}

/** Draws, for each period, the place of the actors with most ties as bars with intervals over uncertain ties. */
export function centralityFigures(
  study: Study,
  language: Language,
  options: FigureOptions,
): [string, string][] {
  const words = figureWordsOf(language);
  const { centrality } = sectorWordsOf(language);
  const labels = new Map(study.folder.definition.periods.map(({ id, label }) => [id, label[language]]));
  return study.periods.map((period, place) => {
    const actors = central(period, study, language);
    const all = period.centrality.length / centralityMeasures.length;
    const svg = centralityBars(
      {
        id: periodFigureId("centrality", place),
        title: titled(words.central, labels.get(period.id) ?? period.id, language),
        subtitle: words.centralShown(actors.length, all),
        source: words.centralitySource,
        description: words.centralDescription,
        measures: centralityMeasures.map((measure) => centrality[measure]),
        actors,
        words: words.bars,
      },
      options,
    );
    return [`centrality-${period.id}`, svg];
  });
}

import {
  effectPlot,
  type FigureOptions,
  intervalPlot,
  layoutNetwork,
  networkMap,
  type TrajectorySeries,
  trajectories,
} from "@commonweal/figures";
import { stream, uniform } from "@commonweal/numerics";
import type { MeanFieldSeries } from "@commonweal/path-dependence";
import type { PeriodStudy } from "../study/periodStudies.ts";
import type { Study } from "../study/Study.ts";
import { centralityFigures } from "./centralityFigures.ts";
import { experimentFigures } from "./experimentFigures.ts";
import { figureWordsOf } from "./figureWords.ts";
import { periodFigureId } from "./periodFigureId.ts";
import { facetName, wholeFacets } from "./sections/network.ts";
import { sectorFigures } from "./sectorFigures.ts";
import { titled } from "./titled.ts";
import { type Language, wordsOf } from "./words.ts";

export interface StudyFiguresOptions {
  readonly language: Language;
  /** The browser's document, or one made by linkedom. */
  readonly document: Document;
}

/** One place an actor for all periods: the layout of every period's ties together. */
function places({ periods, options }: Study) {
  const order = periods[0]?.network.actors.length ?? 0;
  const pooled = (pick: (period: PeriodStudy) => ArrayLike<number>) =>
    periods.flatMap((period) => Array.from(pick(period)));
  const random = stream({ root: options.seed, purpose: "layout" });
  return layoutNetwork(
    {
      order,
      sources: pooled(({ network }) => network.sources),
      targets: pooled(({ network }) => network.targets),
      weights: pooled(({ network }) => network.weights),
    },
    { random: () => uniform(random) },
  );
}

function networkFigures(study: Study, language: Language, options: FigureOptions): [string, string][] {
  const { definition } = study.folder;
  const words = figureWordsOf(language);
  const { x, y } = places(study);
  const spheres = new Map(definition.sectors.map((sector) => [sector.id, sector.spheres]));
  const relations = new Map(definition.relations.map((relation) => [relation.id, relation]));
  const strongest = Math.max(1, ...study.periods.flatMap(({ network }) => [...network.weights]));
  return study.periods.map(({ id, network }, place) => {
    const period = definition.periods.find((each) => each.id === id);
    const position = new Map(network.actors.map((actor, index) => [actor.id, index]));
    const title = titled(words.network, period?.label[language] ?? id, language);
    const svg = networkMap(
      {
        id: periodFigureId("network", place),
        title,
        subtitle: `${period?.from ?? "…"} – ${period?.to ?? "…"}`,
        source: words.tiesSource,
        description: `${title}. ${words.tieCount(network.ties.length)}`,
        actors: network.actors.map((actor, index) => ({
          label: (language === "zh" ? actor.labelZh : actor.labelEn) || actor.id,
          spheres: spheres.get(actor.sector) ?? {},
          x: x[index] ?? 0,
          y: y[index] ?? 0,
        })),
        ties: network.ties.map((tie) => ({
          from: position.get(tie.from) ?? 0,
          to: position.get(tie.to) ?? 0,
          strength: tie.strength,
          status: tie.status === "weak" || tie.status === "contested" ? tie.status : "present",
          directed: relations.get(tie.relation)?.directed ?? true,
        })),
        words: words.map,
        hideIsolated: true,
        strongest,
      },
      options,
    );
    return [`network-${id}`, svg];
  });
}

function facetFigure(study: Study, language: Language, options: FigureOptions): string {
  const words = wordsOf(language);
  const labels = new Map(study.folder.definition.periods.map(({ id, label }) => [id, label[language]]));
  const rows = study.periods.flatMap((period) => period.facets);
  return intervalPlot(
    {
      id: "facets",
      title: words.facets,
      source: figureWordsOf(language).tiesSource,
      description: figureWordsOf(language).facetsDescription,
      rows: wholeFacets.flatMap((facet) =>
        rows
          .filter((row) => row.facet === facet)
          .map(({ period, value, interval, chance }) => ({
            facet: facetName(facet, words),
            period: labels.get(period) ?? period,
            value,
            low: interval?.low ?? null,
            high: interval?.high ?? null,
            ...(chance ? { chance: { low: chance.low, high: chance.high } } : {}),
          })),
      ),
      words: figureWordsOf(language).intervals,
    },
    options,
  );
}

function trajectoryFigure(study: Study, language: Language, options: FigureOptions): string | null {
  const words = wordsOf(language);
  const [baseline, balanced] = study.runs.map(({ result }) => result);
  const series = baseline?.series;
  if (!baseline || !series) return null;
  const { onset } = series;
  const group = (label: string, key: TrajectorySeries["key"], y: Float64Array): TrajectorySeries => ({
    label,
    key,
    t: series.week.subarray(0, onset + 1),
    y: y.subarray(0, onset + 1),
  });
  const quality = (label: string, key: TrajectorySeries["key"], of: MeanFieldSeries): TrajectorySeries => ({
    label,
    key,
    t: of.week.subarray(of.onset).map((week) => week - (of.week[of.onset] as number)),
    y: of.quality.subarray(of.onset),
  });
  const other = balanced?.series;
  return trajectories(
    {
      id: "trajectories",
      title: words.trajectories,
      source: figureWordsOf(language).modelSource,
      description: figureWordsOf(language).trajectoriesDescription,
      panels: [
        {
          title: words.normalPhase,
          xLabel: words.weeks,
          yLabel: words.initiative,
          series: [
            group(words.state, "state", series.xState),
            group(words.capital, "capital", series.xCapital),
            group(words.society, "society", series.xSociety),
          ],
          events: [],
        },
        {
          title: words.emergencyPhase,
          xLabel: words.weeks,
          yLabel: words.performance,
          series: [
            quality(words.baseline, "other", series),
            ...(other ? [quality(figureWordsOf(language).balanced, "society", other)] : []),
          ],
          events:
            baseline.trigger === null
              ? []
              : [{ t: baseline.trigger, label: figureWordsOf(language).campaignStarts }],
        },
      ],
      words: { empty: words.notDefined },
    },
    options,
  );
}

function interventionFigure(study: Study, language: Language, options: FigureOptions): string {
  const words = wordsOf(language);
  const labels = new Map(study.folder.experiment.interventions.map(({ id, label }) => [id, label[language]]));
  return effectPlot(
    {
      id: "interventions",
      title: words.interventions,
      source: figureWordsOf(language).modelSource,
      description: figureWordsOf(language).interventionsDescription,
      rows: study.interventions.map(({ id, better, worse, change }) => ({
        label: labels.get(id) ?? id,
        better: better ?? 0,
        worse: worse ?? 0,
        median: change?.median ?? null,
        low: change?.low ?? null,
        high: change?.high ?? null,
      })),
      words: figureWordsOf(language).effects,
    },
    options,
  );
}

/**
 * Draws every figure of a study by name: `network-<period>` on one layout for all, `centrality-<period>`,
 * `mixing-<period>`, `facets`, `sector-facets`, `trajectories`, `interventions`; `causes` and `doses` where sets were
 * accepted.
 */
export function studyFigures(
  study: Study,
  { language, document }: StudyFiguresOptions,
): ReadonlyMap<string, string> {
  const options: FigureOptions = { document, lang: language };
  const trajectory = trajectoryFigure(study, language, options);
  return new Map([
    ...networkFigures(study, language, options),
    ...centralityFigures(study, language, options),
    ["facets", facetFigure(study, language, options)],
    ...sectorFigures(study, language, options),
    ...(trajectory === null ? [] : [["trajectories", trajectory] as const]),
    ["interventions", interventionFigure(study, language, options)],
    ...experimentFigures(study, language, options),
  ]);
}

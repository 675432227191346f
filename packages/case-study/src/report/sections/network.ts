import { type FacetId, facetIds } from "../../study/facets.ts";
import type { PeriodStudy } from "../../study/periodStudies.ts";
import type { Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import type { Markup } from "../html.ts";
import { measureMatrix } from "../measureMatrix.ts";
import { numbered } from "../numbered.ts";
import { count } from "../numbers.ts";
import { periodColumns } from "../sectorLines.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { type Language, type Words, wordsOf } from "../words.ts";

/** The name of a facet in the report's language. */
export function facetName(facet: FacetId, words: Words): string {
  const names: Readonly<Record<FacetId, string>> = {
    density: words.facetDensity,
    reciprocity: words.facetReciprocity,
    eiIndex: words.facetEiIndex,
    modularity: words.facetModularity,
    verticalShare: words.facetVerticalShare,
    sphereEvenness: words.facetSphereEvenness,
    societyShare: words.facetSocietyShare,
  };
  return names[facet];
}

/** Facets of the network as a whole, without those that sectors' mixing has. */
export const wholeFacets = facetIds.filter((facet) => facet !== "eiIndex" && facet !== "modularity");

/** Size of each period's network. */
export function periodTable(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const definitions = new Map(study.folder.definition.periods.map((period) => [period.id, period]));
  const linked = ({ network }: PeriodStudy) => new Set([...network.sources, ...network.targets]).size;
  return table<PeriodStudy>(
    titled(words.networks, words.numbers, language),
    [
      { head: words.period, cell: ({ id }) => definitions.get(id)?.label[language] ?? id },
      { head: words.regime, cell: ({ id }) => words[definitions.get(id)?.regime ?? "normal"] },
      {
        head: words.actors,
        kind: "number",
        cell: (period) => numbered(resultKeys.period("actors", period.id), count(linked(period))),
      },
      {
        head: words.ties,
        kind: "number",
        cell: ({ id, network }) => numbered(resultKeys.period("ties", id), count(network.ties.length)),
      },
      {
        head: words.contestedTies,
        kind: "number",
        cell: ({ id, network }) =>
          numbered(
            resultKeys.period("contested", id),
            count(network.ties.filter(({ status }) => status === "contested").length),
          ),
      },
    ],
    study.periods,
  );
}

/** The facets of each period's network as a whole; those of sectors are told beside the other facets of sectors. */
export function facetTable(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const lines = wholeFacets.map((facet) => ({
    name: facetName(facet, words),
    cells: new Map(
      study.periods.flatMap((period) =>
        period.facets
          .filter((row) => row.facet === facet)
          .map((row) => [period.id, { ...row, id: resultKeys.facet(row).id }] as const),
      ),
    ),
  }));
  const columns = periodColumns(study, language);
  return measureMatrix(titled(words.facets, words.numbers, language), words.facet, columns, lines, language);
}

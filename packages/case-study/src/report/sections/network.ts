import type { FacetId } from "../../study/facets.ts";
import type { PeriodStudy } from "../../study/periodStudies.ts";
import type { Study } from "../../study/Study.ts";
import { html, type Markup } from "../html.ts";
import { count, decimal } from "../numbers.ts";
import { table } from "../table.ts";
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

/** Size of each period's network. */
export function periodTable(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const definitions = new Map(study.folder.definition.periods.map((period) => [period.id, period]));
  const linked = ({ network }: PeriodStudy) => new Set([...network.sources, ...network.targets]).size;
  return table<PeriodStudy>(
    `${words.networks}: ${words.numbers}`,
    [
      { head: words.period, cell: ({ id }) => definitions.get(id)?.label[language] ?? id },
      { head: words.regime, cell: ({ id }) => words[definitions.get(id)?.regime ?? "normal"] },
      { head: words.actors, kind: "number", cell: (period) => count(linked(period)) },
      { head: words.ties, kind: "number", cell: ({ network }) => count(network.ties.length) },
      {
        head: words.contestedTies,
        kind: "number",
        cell: ({ network }) => count(network.ties.filter(({ status }) => status === "contested").length),
      },
    ],
    study.periods,
  );
}

/** Every facet of every period: value, interval over uncertain ties, band of chance. */
export function facetTable(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const labels = new Map(study.folder.definition.periods.map(({ id, label }) => [id, label[language]]));
  const rows = study.periods.flatMap((period) => period.facets);
  const ordered = [...new Set(rows.map(({ facet }) => facet))].flatMap((facet) =>
    rows.filter((row) => row.facet === facet),
  );
  return table(
    `${words.facets}: ${words.numbers}`,
    [
      { head: words.facet, kind: "words", cell: ({ facet }) => facetName(facet, words) },
      { head: words.period, cell: ({ period }) => labels.get(period) ?? period },
      {
        head: words.value,
        kind: "number",
        cell: ({ value }) =>
          value === null ? html`<span class="note">${words.notDefined}</span>` : decimal(value, 3),
      },
      {
        head: words.interval,
        kind: "number",
        cell: ({ interval }) =>
          interval === null ? "–" : `${decimal(interval.low, 3)} … ${decimal(interval.high, 3)}`,
      },
      {
        head: words.chance,
        kind: "number",
        cell: ({ chance }) =>
          chance === null
            ? "–"
            : `${decimal(chance.low, 3)} … ${decimal(chance.high, 3)}, p = ${decimal(chance.p, 3)}`,
      },
    ],
    ordered,
  );
}

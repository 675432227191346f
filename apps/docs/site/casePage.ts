import type { CaseResults } from "./CaseResults.ts";
import { plainText } from "./plainText.ts";

/**
 * Writes the page of a case from the results of a real run; every number on it is read from `results.json`.
 *
 * @param figures names of the figures of the run, without ending.
 * @param downloads paths of the run's files, which the site offers as they are.
 * @throws {Error} when the results have another shape than the page knows.
 */
export function casePage(
  results: CaseResults,
  figures: readonly string[],
  downloads: readonly string[],
): string {
  if (results.schema !== "commonweal-results/1")
    throw new Error(`results.json has the schema ${results.schema}; expected commonweal-results/1.`);
  const drawn = (name: string) => figures.includes(name);
  const maps = results.periods.flatMap(({ id }) => [`network-${id}`, `centrality-${id}`]).filter(drawn);
  const sectors = ["sector-facets", ...results.periods.map(({ id }) => `mixing-${id}`)].filter(drawn);
  const periods = new Map(results.periods.map(({ id, label }) => [id, label.en]));
  const others = figures.filter((name) => !maps.includes(name) && !sectors.includes(name));
  const warnings = new Set(results.tripleHelix.flatMap(({ warning }) => (warning ? [warning] : [])));
  const figure = (name: string) => `<CaseFigure name="${name}" />\n`;
  return `---
title: ${JSON.stringify(results.case.title.en)}
outline: [2, 3]
---

<script setup>
import CaseFigure from "../.vitepress/theme/CaseFigure.vue";
</script>

# ${plainText(results.case.title.en)}

This page shows a real run: seed ${results.seed}, version ${plainText(results.version)}. The model ran ${count(results.tried)} parameter sets, and
${count(results.accepted)} of them show the patterns of the case; shares below are shares of these. How the evidence was
coded, and what is assumed, stands in [the case's own page](https://github.com/commonweal/commonweal/blob/main/cases/${results.case.id}/README.md).

## Propositions

${results.propositions.map(proposition).join("\n")}
## The networks

${table(
  ["period", "actors with ties", "ties", "of them contested"],
  results.periods.map(({ label, actors, ties, contested }) => [
    plainText(label.en),
    count(actors),
    count(ties),
    count(contested),
  ]),
)}

${maps.map(figure).join("\n")}
## What was measured

The interval comes from drawing the uncertain ties anew; chance is what shuffling the sectors among the actors gives.

${table(
  ["facet", "period", "value", "95 % interval", "chance"],
  results.facets.map(({ facet, period, value, interval, chance }) => [
    plainText(facet),
    plainText(periods.get(period) ?? period),
    number(value),
    range(interval),
    chance ? `${range(chance)}, p ${number(chance.p)}` : "",
  ]),
)}

## How the sectors grow together

Five facets, told apart and never added up to one index, and how far society stands on its own. The files below have
them for every pair of sectors.

${sectors.map(figure).join("\n")}

${table(
  ["facet", "measure", "period", "value", "95 % interval", "chance"],
  results.sectorFacets
    .filter(({ sectors: named, facet }) => named.length === 0 || facet === "autonomy")
    .filter(({ sectors: named }) => named.length < 2)
    .map(({ facet, measure, period, sectors: named, value, interval, chance, reason }) => [
      plainText([facet, ...named].join(": ")),
      plainText(measure),
      plainText(periods.get(period) ?? period),
      value === null ? plainText(`not defined: ${reason}`) : number(value),
      range(interval),
      chance ? `${range(chance)}, p ${number(chance.p)}` : "",
    ]),
)}

The triple helix of state, capital and society, in bits. ${[...warnings].map(plainText).join(" ")}

${table(
  ["period", "T", "95 % interval", "chance"],
  results.tripleHelix.map(({ period, value, interval, chance, reason }) => [
    plainText(periods.get(period) ?? period),
    value === null ? plainText(`not defined: ${reason}`) : number(value),
    range(interval),
    chance ? `${range(chance)}, p ${number(chance.p)}` : "",
  ]),
)}

From period to period. A tie that no source speaks of counts as absent, so thin sources look like lost ties.

${table(
  ["from", "to", "measure", "value", "95 % interval"],
  results.changes.flatMap(({ from, to, values }) =>
    values.map(({ measure, value, interval }) => [
      plainText(periods.get(from) ?? from),
      plainText(periods.get(to) ?? to),
      plainText(measure),
      number(value),
      range(interval),
    ]),
  ),
)}

## What rebalancing changes in the model

Within the same total capacity. Better and worse are the shares of runs whose loss changes by at least 2 %.

${table(
  ["intervention", "runs", "better", "worse", "change of loss: median (10–90 %)", "normal performance"],
  results.interventions.map(({ id, of, better, worse, change, normalChange }) => [
    plainText(id),
    count(of),
    percent(better),
    percent(worse),
    change ? `${percent(change.median)} (${percent(change.low)} to ${percent(change.high)})` : "not defined",
    number(normalChange),
  ]),
)}

${others.map(figure).join("\n")}
## Take it with you

${downloads.map((path) => `- <a href="/run/${path}" target="_self">${path}</a>`).join("\n")}

Or make it again: \`npx -y pnpm@10.34.9 case-study\`.
${results.warnings.length > 0 ? `\n## Warnings of the run\n\n${results.warnings.map((text) => `- ${plainText(text)}`).join("\n")}\n` : ""}`;
}

function proposition(found: CaseResults["propositions"][number]): string {
  const { id, statement, verdict, share, interval, parts } = found;
  return `### ${plainText(id)}: ${plainText(statement.en)} <Badge type="${badge(verdict)}" text="${verdict}" />

Its claims that must hold set by set do so together in ${percent(share)} of the accepted sets (95 % interval ${percentRange(interval)}).

${table(
  ["claim", "share", "95 % interval", "must be", "verdict"],
  parts.map((part) => [
    plainText(part.claim),
    percent(part.share),
    percentRange(part.interval),
    `${part.side} ${percent(part.cutoff)}`,
    part.verdict,
  ]),
)}
`;
}

function badge(verdict: string): string {
  return verdict === "supported" ? "tip" : verdict === "contradicted" ? "danger" : "warning";
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

function number(value: number | null): string {
  return value === null ? "not defined" : value.toFixed(3).replace("-", "−");
}

function percent(value: number | null): string {
  return value === null ? "not defined" : `${(100 * value).toFixed(1).replace("-", "−")}&nbsp;%`;
}

function range(interval: { low: number; high: number } | null): string {
  return interval ? `${number(interval.low)} to ${number(interval.high)}` : "";
}

function percentRange(interval: { low: number; high: number } | null): string {
  return interval ? `${percent(interval.low)} to ${percent(interval.high)}` : "not defined";
}

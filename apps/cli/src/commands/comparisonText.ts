import type { Comparison } from "./Comparison.ts";

const mostIds = 10;

const shown = (value: number | null): string =>
  value === null ? "not defined" : String(Number(value.toPrecision(4)));

function missing(which: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > mostIds ? ` and ${ids.length - mostIds} more` : "";
  return [`Note: only the ${which} network names ${ids.slice(0, mostIds).join(", ")}${more}.`];
}

/** Words for people. */
export function comparisonText(comparison: Comparison): string {
  const { actors, pairs, both, onlyFirst, onlySecond, hamming, hammingShare, qap } = comparison;
  const against = qap
    ? `${shown(qap.observed)}; by chance ${shown(qap.low)} to ${shown(qap.high)}, p ${shown(qap.p.twoSided)} two-sided, ${shown(qap.p.greater)} as large (${qap.draws} draws, seed ${qap.seed})`
    : "not defined";
  return [
    ...comparison.warnings.map((warning) => `Note: ${warning}`),
    `${actors} actors, ${pairs} pairs`,
    `  tied in both     ${both}`,
    `  only in first    ${onlyFirst}`,
    `  only in second   ${onlySecond}`,
    `  QAP correlation  ${against}`,
    `  Jaccard          ${shown(comparison.jaccard)}`,
    `  Hamming          ${hamming} (${shown(hammingShare)} of all pairs)`,
    `  recall           ${shown(comparison.recall)} of the ties of the first are in the second`,
    `  improvisation    ${shown(comparison.improvisation)} of the ties of the second are new`,
    ...Object.entries(comparison.undefined).map(
      ([name, reason]) => `Note: ${name} is not defined. ${reason}`,
    ),
    ...missing("first", comparison.onlyA),
    ...missing("second", comparison.onlyB),
    "",
  ].join("\n");
}

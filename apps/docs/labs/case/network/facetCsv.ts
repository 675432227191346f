import type { CaseFacet } from "../CaseData.ts";

/** Writes the facets as CSV, numbers in full; what is not defined is empty. */
export function facetCsv(facets: readonly CaseFacet[]): string {
  const rows = facets.map(({ facet, period, value, interval, chance }) =>
    [facet, period, value, interval?.low, interval?.high, chance?.low, chance?.high, chance?.p]
      .map((cell) => cell ?? "")
      .join(","),
  );
  return `${["facet,period,value,low,high,chance_low,chance_high,p", ...rows].join("\n")}\n`;
}

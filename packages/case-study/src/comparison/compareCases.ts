import type { CaseComparison, ComparedCase, ComparedMeasure, ComparedVerdict } from "./CaseComparison.ts";
import type { CaseSummary } from "./CaseSummary.ts";
import { comparisonLimits } from "./comparisonLimits.ts";
import { pairedPeriods } from "./pairedPeriods.ts";

const counts = ["actors", "ties", "contested"] as const;

/**
 * Sets two cases side by side: evidence, measures by period, verdicts, and what cannot be compared.
 *
 * Nothing is subtracted or tested: two cases have other sources, codebooks and boundaries, and `limits` names those that
 * differ. A value is `null` where the case has no such period, measure or proposition. Intervals are those of each case's own
 * study. Measures of one period stand together, in the order of the first case's periods.
 *
 * O(rows of both).
 *
 * @see pairedPeriods for which periods stand beside each other.
 */
export function compareCases(first: CaseSummary, second: CaseSummary): CaseComparison {
  const names = distinct([...first.facets, ...second.facets].map(({ facet }) => facet));
  const verdictOf = ({ propositions }: CaseSummary, id: string): ComparedVerdict | null => {
    const found = propositions.find((proposition) => proposition.id === id);
    return found ? { verdict: found.verdict, value: found.share, interval: found.interval } : null;
  };
  const facetOf = ({ facets }: CaseSummary, facet: string, period: string | null) => {
    const found = facets.find((row) => row.facet === facet && row.period === period);
    return found ? { value: found.value, interval: found.interval } : null;
  };
  return {
    cases: [comparedCase(first), comparedCase(second)],
    measures: pairedPeriods(first.periods, second.periods).flatMap(
      ({ both: [left, right], ...place }): ComparedMeasure[] => [
        ...counts.map((measure): ComparedMeasure => {
          const of = (period: typeof left) => period && { value: period[measure], interval: null };
          return { ...place, measure, values: [of(left), of(right)] };
        }),
        ...names.map((measure): ComparedMeasure => {
          const [own, other] = place.periods;
          return {
            ...place,
            measure,
            values: [facetOf(first, measure, own), facetOf(second, measure, other)],
          };
        }),
      ],
    ),
    propositions: distinct([...first.propositions, ...second.propositions].map(({ id }) => id)).map((id) => ({
      id,
      verdicts: [verdictOf(first, id), verdictOf(second, id)],
    })),
    limits: comparisonLimits(first, second),
  };
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

function comparedCase({ numbers, case: { id, title }, ...summary }: CaseSummary): ComparedCase {
  const counted = (what: string) => numbers.find((number) => number.id === `evidence.${what}`)?.value ?? null;
  const { version, seed, sets, draws, accepted, tried } = summary;
  return {
    id,
    title,
    version,
    seed,
    sets,
    draws,
    accepted,
    tried,
    sources: counted("sources"),
    groups: counted("groups"),
    segments: counted("segments"),
    codings: counted("codings"),
  };
}

import { sum } from "@commonweal/numerics";
import { CollaborationMetricsError } from "../errors.ts";

/** One indicator of a composite: a number for each community, in their order. */
export interface CompositeIndicator {
  readonly id: string;
  /** The capital (domain) it belongs to, such as social or infrastructural. */
  readonly capital: string;
  /** Whether more is better. Default true. */
  readonly positive?: boolean;
  readonly values: readonly (number | null)[];
}

export interface CompositeIndex {
  /** Ids of the capitals in order of appearance. */
  readonly capitals: readonly string[];
  /** A row per community: its score in each capital, 0 to 1; `null` where it has no indicator. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** Sum over capitals, from 0 to their number; `null` where one is `null`. */
  readonly totals: readonly (number | null)[];
  readonly warnings: readonly string[];
}

/**
 * Builds a composite in the manner of BRIC: indicators from 0 to 1 within the sample, their mean per capital, the sum of capitals.
 *
 * (x − min) / (max − min), turned round where less is better. Scores are places within this sample: another sample
 * moves them, so those of different samples do not compare. An indicator that does not vary is left out with a warning. A
 * missing value is left out of its capital's mean. See `weightSensitivity` for how much the ranks owe to equal weights.
 *
 * O(indicators · communities).
 *
 * @example
 * const index = compositeIndex([
 *   { id: "volunteers", capital: "social", values: [0, 5, 10] },
 *   { id: "density", capital: "housing", positive: false, values: [1, 3, 2] },
 * ]);
 * index.totals; // => [1, 0.5, 1.5]
 * @throws {CollaborationMetricsError} `unequal-lengths`, `invalid-response`.
 * @see https://hazardaware.org (baseline resilience indicators for communities)
 */
export function compositeIndex(indicators: readonly CompositeIndicator[]): CompositeIndex {
  const communities = indicators[0]?.values.length ?? 0;
  const capitals = [...new Set(indicators.map(({ capital }) => capital))];
  const warnings: string[] = [];
  const scaled = indicators.flatMap((indicator, place) => {
    check(indicator, communities, place);
    const given = indicator.values.filter((value) => value !== null);
    const min = given.reduce((low, value) => Math.min(low, value), Infinity);
    const range = given.reduce((high, value) => Math.max(high, value), -Infinity) - min;
    if (!(range > 0)) {
      warnings.push(`${indicator.id} does not vary in this sample and is left out.`);
      return [];
    }
    const share = (value: number) => (value - min) / range;
    const { positive = true } = indicator;
    const values = indicator.values.map((value) =>
      value === null ? null : positive ? share(value) : 1 - share(value),
    );
    return [{ capital: indicator.capital, values }];
  });
  const scores = Array.from({ length: communities }, (_, community) =>
    capitals.map((capital) => {
      const own = scaled
        .filter((indicator) => indicator.capital === capital)
        .flatMap(({ values }) => values[community] ?? []);
      return own.length === 0 ? null : sum(own) / own.length;
    }),
  );
  warnings.push("Scores are relative to this sample; those of different samples do not compare.");
  const totals = scores.map((row) => (row.some((score) => score === null) ? null : sum(row as number[])));
  return { capitals, scores, totals, warnings };
}

function check({ id, values }: CompositeIndicator, communities: number, place: number): void {
  if (values.length !== communities) {
    const message = `${id} has ${values.length} values; expected ${communities}.`;
    throw new CollaborationMetricsError("unequal-lengths", message, ["indicators", place]);
  }
  for (const [community, value] of values.entries()) {
    if (value === null || Number.isFinite(value)) continue;
    const message = `Found ${value} in ${id}; expected a finite number or null.`;
    throw new CollaborationMetricsError("invalid-response", message, ["indicators", place, community]);
  }
}

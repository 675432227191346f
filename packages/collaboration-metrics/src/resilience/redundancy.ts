import { CollaborationMetricsError } from "../errors.ts";

export interface Redundancy {
  /** Effective number of providers: 1 / Σ pᵢ², from 1 to their number; `null` when there is no capacity. */
  readonly effectiveProviders: number | null;
  /** Share of capacity left when the largest provider is down; `null` when there is no capacity. */
  readonly leftWithoutLargest: number | null;
}

/**
 * Tells how far one service or resource depends on a single provider.
 *
 * pᵢ is provider i's share of the capacity that is given. No unit; more is more redundant. Providers that fail together
 * (one building, one chain of command) are one provider here: add them up first.
 *
 * O(providers).
 *
 * @example
 * redundancy([2, 1, 1]); // => { effectiveProviders: 8 / 3, leftWithoutLargest: 0.5 }
 * redundancy([]).effectiveProviders; // => null
 * @throws {CollaborationMetricsError} `invalid-capacity` unless each is finite and at least 0.
 */
export function redundancy(capacities: ArrayLike<number>): Redundancy {
  let total = 0;
  let largest = 0;
  for (let provider = 0; provider < capacities.length; provider += 1) {
    const capacity = capacities[provider] as number;
    if (!(capacity >= 0 && capacity < Infinity)) {
      const message = `Found a capacity of ${capacity}; expected a finite number of at least 0.`;
      throw new CollaborationMetricsError("invalid-capacity", message, ["capacities", provider]);
    }
    total += capacity;
    largest = Math.max(largest, capacity);
  }
  if (total === 0) return { effectiveProviders: null, leftWithoutLargest: null };
  let squares = 0;
  for (let provider = 0; provider < capacities.length; provider += 1) {
    const share = (capacities[provider] as number) / total;
    squares += share * share;
  }
  return { effectiveProviders: 1 / squares, leftWithoutLargest: (total - largest) / total };
}

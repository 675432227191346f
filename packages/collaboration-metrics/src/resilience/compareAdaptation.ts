import { adaptiveCapacity } from "./adaptiveCapacity.ts";
import { checkDisruptions } from "./checkDisruptions.ts";
import type { Disruption } from "./Disruption.ts";

/** Two disruptions that one community came through, the earlier one first. */
export interface Adaptation {
  readonly first: Disruption;
  readonly second: Disruption;
}

export interface AdaptationRank {
  /** See `adaptiveCapacity`; `null` when nothing was lost the first time. */
  readonly capacity: number | null;
  /** Loss for a shock of 1, the first time and the second. */
  readonly lossPerShock: readonly [number, number];
  /** 1 for the community that bettered itself most; equal ones share the mean of their places. `null` without a capacity. */
  readonly rank: number | null;
  /** How many times too large its second shock may be measured, next to its first, until the next community draws level; above 1. `null` without a next one, or with no loss the second time. */
  readonly margin: number | null;
}

/**
 * Compares communities by how much better each came through a second disruption than through its first.
 *
 * Each is measured against itself, by `adaptiveCapacity`, so communities need not share a unit of loss or of shock: the two disruptions
 * of one community must. With s = (loss₂ / shock₂) / (loss₁ / shock₁) the margin is s of the next community over the own one: where it is
 * near 1, say that the order is open. A community that lost little the first time has little to better: read `lossPerShock` beside the
 * rank. In the order given. O(n log n).
 *
 * @example
 * const stricken = { first: { loss: 10, shock: 2 }, second: { loss: 3, shock: 1 } };
 * const spared = { first: { loss: 1, shock: 1 }, second: { loss: 1.5, shock: 1.25 } };
 * compareAdaptation([stricken, spared]).map(({ rank }) => rank); // => [1, 2]
 * compareAdaptation([stricken, spared])[0].margin; // ≈ 2
 * @throws {CollaborationMetricsError} as `adaptiveCapacity`, its path led by the community's position.
 */
export function compareAdaptation(communities: readonly Adaptation[]): AdaptationRank[] {
  const capacities = communities.map(({ first, second }, place) => {
    checkDisruptions([first, second], [place]);
    return adaptiveCapacity(first, second);
  });
  const defined = capacities.filter((capacity) => capacity !== null).toSorted((a, b) => b - a);
  return communities.map(({ first, second }, place) => {
    const lossPerShock = [first.loss / first.shock, second.loss / second.shock] as const;
    const capacity = capacities[place] as number | null;
    if (capacity === null) return { capacity, lossPerShock, rank: null, margin: null };
    const better = defined.indexOf(capacity);
    const upTo = defined.lastIndexOf(capacity);
    const next = defined[upTo + 1];
    const margin = next === undefined || capacity === 1 ? null : (1 - next) / (1 - capacity);
    return { capacity, lossPerShock, rank: (better + upTo) / 2 + 1, margin };
  });
}

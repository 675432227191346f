import type { TrustTies } from "./trustTies.ts";

export interface TrustDensity {
  /** Ordered pairs with trust, without, and of whom it is not known. */
  readonly yes: number;
  readonly no: number;
  readonly notKnown: number;
  /** yes / (yes + no); `null` when nothing is known. */
  readonly density: number | null;
  /** The density if nobody trusted where it is not known, and if everybody did; `null` with fewer than two actors. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Tells how densely trust is spread, with what was not asked kept apart from what was denied.
 *
 * density = yes / (yes + no) over ordered pairs of different actors, 0 to 1, no unit. It is right for all pairs only if those
 * not asked trust as those asked do; `low` and `high` hold whatever they do. O(1).
 *
 * @example
 * const reports = [{ from: 0, to: 1, trusts: true }, { from: 1, to: 0, trusts: false }];
 * trustDensity(trustTies(reports, { order: 3 })); // ≈ { yes: 1, no: 1, notKnown: 4, density: 0.5, low: 0.1666666667, high: 0.8333333333 }
 */
export function trustDensity({ order, trusting, refusing }: TrustTies): TrustDensity {
  const [yes, no] = [trusting.sources.length, refusing.sources.length];
  const pairs = order * (order - 1);
  return {
    yes,
    no,
    notKnown: pairs - yes - no,
    density: yes + no === 0 ? null : yes / (yes + no),
    low: pairs === 0 ? null : yes / pairs,
    high: pairs === 0 ? null : (pairs - no) / pairs,
  };
}

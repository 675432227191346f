import { sum } from "@commonweal/numerics";
import { CollaborationMetricsError } from "../errors.ts";

/** How unevenly an amount lies among actors; each part is `null` when there is no amount. */
export interface Concentration {
  /** 0 (all alike) to 1 − 1/n (one has all). */
  readonly gini: number | null;
  /** The same times n / (n − 1), so that it reaches 1; `null` with fewer than two actors as well. */
  readonly normalizedGini: number | null;
  /** Share of the total that the `top` largest have. */
  readonly topShare: number | null;
  /** Effective number of actors, 1 / Σ pᵢ², from 1 to n. */
  readonly effective: number | null;
}

/**
 * Tells how far an amount, such as coordination, gathers in few actors.
 *
 * Gini = Σᵢ (2i − n − 1) xᵢ / (n Σ xᵢ) over the amounts from small to large. No unit. All of it is `null` without an amount.
 * Actors with an amount of 0 count, so say whom you mean by the actors. With several as large as the last of the `top`, it
 * does not matter which is taken.
 *
 * O(actors · log actors) time, O(actors) space.
 *
 * @example
 * concentration([0.1, 0.4, 0.5]); // ≈ { gini: 0.2666666667, normalizedGini: 0.4, topShare: 0.5, effective: 2.3809523810 }
 * concentration([0, 0]).gini; // => null
 * @throws {CollaborationMetricsError} `invalid-option` unless each amount is finite and at least 0, and `top` a whole number
 * of at least 1.
 */
export function concentration(
  amounts: ArrayLike<number>,
  { top = 1 }: { readonly top?: number } = {},
): Concentration {
  if (!(Number.isSafeInteger(top) && top >= 1)) {
    const message = `Found a top of ${top}; expected a whole number of at least 1.`;
    throw new CollaborationMetricsError("invalid-option", message, ["options", "top"]);
  }
  const sorted = Float64Array.from(amounts).sort();
  const bad = sorted.findIndex((amount) => !(amount >= 0 && amount < Infinity));
  if (bad >= 0) {
    const message = `Found an amount of ${sorted[bad]}; expected a finite number of at least 0.`;
    throw new CollaborationMetricsError("invalid-option", message, ["amounts"]);
  }
  const actors = sorted.length;
  const total = sum(sorted);
  if (total === 0) return { gini: null, normalizedGini: null, topShare: null, effective: null };
  const gini = sum(sorted.map((amount, place) => (2 * place + 1 - actors) * amount)) / (actors * total);
  return {
    gini,
    normalizedGini: actors < 2 ? null : (gini * actors) / (actors - 1),
    topShare: sum(sorted.subarray(Math.max(0, actors - top))) / total,
    effective: (total / sum(sorted.map((amount) => amount * amount))) * total,
  };
}

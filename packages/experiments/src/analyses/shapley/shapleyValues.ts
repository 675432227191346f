import { ExperimentsError } from "../../errors.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";

/**
 * Shares out what players reach together: each gets the mean, over all orders in which they could join, of what it
 * adds on joining.
 *
 * Σ |S|! (n − |S| − 1)! / n! · (v(S + player) − v(S)) over coalitions S without the player, in the unit of v. The shares
 * sum to v(all) − v(nobody); who adds nothing anywhere gets 0. Exact up to rounding, so without an interval. With the
 * share of variance that a group of independent parameters explains as v, these are Shapley effects.
 *
 * O(players · 2^players) time, O(2^players) space; up to 20 players.
 *
 * @param worthOf worth of a coalition, told as its players' numbers from 0, ascending; asked once for each
 *
 * @example
 * const worth = (coalition) => [0, 3, 1, 6][(coalition.includes(0) ? 1 : 0) + (coalition.includes(1) ? 2 : 0)];
 * shapleyValues(3, worth); // ≈ Float64Array.of(4, 2, 0)
 * @throws {ExperimentsError} `invalid-counts`; `invalid-value` for a worth that is not finite.
 * @see Shapley (1953), A value for n-person games. Contributions to the Theory of Games II, 307–317; Owen (2014),
 * SIAM/ASA Journal on Uncertainty Quantification 2(1), 245–251, for effects.
 */
export function shapleyValues(
  players: number,
  worthOf: (coalition: readonly number[]) => number,
): Float64Array {
  checkedCount("players", players, 0, 20);
  const everyone = Array.from({ length: players }, (_, player) => player);
  const worth = Float64Array.from({ length: 2 ** players }, (_, members) => {
    const coalition = everyone.filter((player) => (members >>> player) & 1);
    const value = worthOf(coalition);
    if (Number.isFinite(value)) return value;
    const message = `Found the worth ${value} of ${coalition.length} players; expected a finite number.`;
    throw new ExperimentsError("invalid-value", message, coalition);
  });
  const sizes = Uint8Array.from({ length: 2 ** players }, (_, members) => {
    return everyone.reduce((count, player) => count + ((members >>> player) & 1), 0);
  });
  const weights = weightsBySize(players);
  return Float64Array.from(everyone, (player) => {
    let share = 0;
    for (let members = 0; members < worth.length; members += 1) {
      if ((members >>> player) & 1) continue;
      const added = (worth[members | (1 << player)] as number) - (worth[members] as number);
      share += (weights[sizes[members] as number] as number) * added;
    }
    return share;
  });
}

/** 1 / (n · C(n − 1, size)): the chance that just this coalition is there when the player joins. */
function weightsBySize(players: number): number[] {
  let orders = 1;
  return Array.from({ length: players }, (_, size) => {
    if (size > 0) orders = (orders * (players - size)) / size;
    return 1 / (players * orders);
  });
}

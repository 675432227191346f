import type { TieArrays } from "../model/TieArrays.ts";
import { type AncestorSets, ancestorSets } from "./ancestorSets.ts";
import { bitCount } from "./bitCount.ts";

export interface LubnessOptions {
  /**
   * Which way arcs run: `toSubordinate` (default), from superior to subordinate, or `toSuperior`, as in "reports to" or "asks
   * for advice". Without meaning in an undirected network.
   */
  readonly arcs?: "toSubordinate" | "toSuperior";
  /**
   * `least` (default): the definition, a bound that all other bounds reach. `sna`: what R sna computes, a bound that reaches
   * all others, one common top.
   */
  readonly variant?: "least" | "sna";
}

/**
 * Tells how many pairs have one superior in common who settles things between them (Krackhardt's least upper boundedness).
 *
 * 1 − pairs without a least upper bound / Σ over the weak components of (N − 1)(N − 2) / 2. An upper bound of two actors is
 * whoever reaches both along arcs from superior to subordinate, each actor reaching itself; it is the least if every other upper
 * bound reaches it. No unit, 1 for an out-tree; `null` where no component has three actors.
 *
 * A tie of an undirected network runs both ways, so that the value is 1. Parallel ties, self-loops and isolated actors
 * change nothing.
 *
 * O(ties · n / 32 + n³ / 64) time and O(n² / 32) words of space, for n strong components in a weak one.
 *
 * @example
 * const twoBosses = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(2, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * lubness(twoBosses); // => 0
 * lubness(twoBosses, { arcs: "toSuperior" }); // => 1
 * @throws {ActorNetworkError} `limit-exceeded` when a weak component has more than 16,384 strong ones.
 * @see Krackhardt (1994), Graph theoretical dimensions of informal organizations. R sna's manual describes the definition, its
 * code the other variant.
 */
export function lubness(
  network: TieArrays,
  { arcs = "toSubordinate", variant = "least" }: LubnessOptions = {},
): number | null {
  const { sources, targets } = network;
  const downward = arcs === "toSubordinate" ? network : { ...network, sources: targets, targets: sources };
  let without = 0;
  let possible = 0;
  for (const sets of ancestorSets(downward)) {
    const order = sets.sizes.reduce((sum, size) => sum + size, 0);
    if (order < 3) continue;
    possible += ((order - 1) * (order - 2)) / 2;
    without += variant === "least" ? withoutLeast(sets) : withoutTop(sets);
  }
  return possible === 0 ? null : 1 - without / possible;
}

/** Pairs whose common ancestors have none that all others reach. It would be the last of them and reached by just as many. */
function withoutLeast({ sizes, words, bits, counts }: AncestorSets): number {
  let pairs = 0;
  for (let second = 1; second < sizes.length; second += 1) {
    const row = second * words;
    for (let first = 0; first < second; first += 1) {
      const other = first * words;
      let last = -1;
      let common = 0;
      for (let word = first >>> 5; word >= 0; word -= 1) {
        const shared = (bits[row + word] as number) & (bits[other + word] as number);
        if (shared === 0) continue;
        if (last < 0) last = 32 * word + 31 - Math.clz32(shared);
        common += bitCount(shared);
      }
      if (last >= 0 && counts[last] === common) continue;
      pairs += (sizes[first] as number) * (sizes[second] as number);
    }
  }
  return pairs;
}

/** Pairs whose common ancestors do not have exactly one that none other reaches. */
function withoutTop({ sizes, words, bits, tops }: AncestorSets): number {
  let pairs = 0;
  for (let second = 0; second < sizes.length; second += 1) {
    const row = second * words;
    for (let first = 0; first <= second; first += 1) {
      const other = first * words;
      let common = 0;
      for (let word = first >>> 5; word >= 0; word -= 1) {
        const shared = (bits[row + word] as number) & (bits[other + word] as number);
        common += bitCount(shared & (tops[word] as number));
      }
      if (common === 1) continue;
      const size = sizes[second] as number;
      pairs += first === second ? (size * (size - 1)) / 2 : (sizes[first] as number) * size;
    }
  }
  return pairs;
}

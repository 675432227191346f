import type { DrawRule } from "./DrawRule.ts";

/**
 * Makes a rule for two colours of a function: the chance of the first colour given its share.
 *
 * p = f(x) and 1 − f(x), no unit. The function maps 0 to 1 into 0 to 1.
 *
 * O(1) a draw, beside the function.
 *
 * @example
 * const chances = new Float64Array(2);
 * twoColourRule((share) => 1 - share)(Float64Array.of(0.25, 0.75), chances);
 * chances; // => Float64Array.of(0.75, 0.25)
 */
export function twoColourRule(chanceOfFirst: (share: number) => number): DrawRule {
  return (shares, chances) => {
    const chance = chanceOfFirst(shares[0] as number);
    chances[0] = chance;
    chances[1] = 1 - chance;
  };
}

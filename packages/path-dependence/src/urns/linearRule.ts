/**
 * Draws every colour with its share (Polya's urn).
 *
 * p_i = x_i, no unit. Every share is a fixed point, so where a history ends is decided by its early draws.
 *
 * O(colours).
 *
 * @example
 * const chances = new Float64Array(2);
 * linearRule(Float64Array.of(0.25, 0.75), chances);
 * chances; // => Float64Array.of(0.25, 0.75)
 */
export function linearRule(shares: Float64Array, chances: Float64Array): void {
  for (let colour = 0; colour < shares.length; colour += 1) chances[colour] = shares[colour] as number;
}

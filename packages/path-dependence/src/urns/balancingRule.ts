/**
 * Draws a colour the more often the smaller its share is (balancing process).
 *
 * p_i = (1 − x_i) / (k − 1) for k colours: with two, 1 − x. No unit. The shares tend to 1/k in every history: past
 * draws shape the next one, yet not the outcome in the end.
 *
 * O(colours).
 *
 * @example
 * const chances = new Float64Array(2);
 * balancingRule(Float64Array.of(0.25, 0.75), chances);
 * chances; // => Float64Array.of(0.75, 0.25)
 * @see Page (2006), Quarterly Journal of Political Science 1(1), 87–115.
 */
export function balancingRule(shares: Float64Array, chances: Float64Array): void {
  const others = shares.length - 1;
  for (let colour = 0; colour <= others; colour += 1)
    chances[colour] = (1 - (shares[colour] as number)) / others;
}

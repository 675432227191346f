/** Slack by which a quotient of decimals may miss a whole number. */
const rounding = 1e-9;

/**
 * The smallest lead, a whole number, at which size × lead exceeds the gap; a tie does not.
 *
 * A quotient within 1e-9 of a whole number counts as that number: 0.3 / 0.1 is 3, not 2.9999999999999996.
 */
export function defectionLead(gap: number, size: number): number {
  const quotient = gap / size;
  return Math.floor(quotient + rounding * Math.max(1, quotient)) + 1;
}

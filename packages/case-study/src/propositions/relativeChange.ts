/**
 * Gives a change as a share of what it starts from: (to − from) / from.
 *
 * No unit, for numbers of at least 0: −1 or more. From nothing to nothing is 0, from nothing to anything counts as 1.
 *
 * @example
 * relativeChange(4, 3); // => -0.25
 */
export function relativeChange(from: number, to: number): number {
  if (from === 0) return to === 0 ? 0 : 1;
  return (to - from) / from;
}

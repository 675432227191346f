/** Moves a quantity towards another by a share of the gap between them. */
export function closer(from: number, to: number, share: number): number {
  return from + share * (to - from);
}

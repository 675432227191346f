/** How many ticks an axis of `width` pixels has room for when a label needs `each`. */
export function ticksFor(width: number, each: number): number {
  return Math.max(2, Math.min(6, Math.floor(width / each)));
}

/** Says whether one date lies before (below 0) or after (above 0) another, as far as both are exact: a month meets its days. */
export function comparedDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

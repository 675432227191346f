/** The outcome that occurs most often; −1 for a tie. */
export function majorityOf(outcomes: Uint8Array, kinds: number): number {
  const counts = new Uint32Array(kinds);
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] as number) + 1;
  const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
  const first = counts.indexOf(most);
  return counts.indexOf(most, first + 1) < 0 ? first : -1;
}

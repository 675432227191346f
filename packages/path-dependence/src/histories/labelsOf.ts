/** Numbers keys by first appearance, so that equal keys have equal numbers. */
export function labelsOf(keys: readonly string[]): { readonly labels: Uint32Array; readonly count: number } {
  const numbers = new Map<string, number>();
  const labels = Uint32Array.from(keys, (key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { labels, count: numbers.size };
}

/**
 * Picks some of a list, evenly spread over it: of n items number k is the one at ⌊k n / count⌋. All where there are fewer.
 *
 * O(count).
 *
 * @example
 * [...spreadOver(Uint32Array.of(3, 5, 8, 9, 12), 2)]; // => [3, 8]
 */
export function spreadOver(items: Uint32Array, count: number): Uint32Array {
  if (items.length <= count) return items.slice();
  return Uint32Array.from(
    { length: count },
    (_, place) => items[Math.floor((place * items.length) / count)] as number,
  );
}

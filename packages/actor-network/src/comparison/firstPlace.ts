/**
 * Says where the search for a pair in a hash table begins; it goes on place by place until the key or an empty place,
 * −1, is found. `mask` is the number of places, a power of two, less 1.
 */
export function firstPlace(from: number, to: number, mask: number): number {
  const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) & mask;
}

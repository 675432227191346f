/** Adds up the products of two vectors. O(length). */
export function dot(first: Float64Array, second: Float64Array): number {
  let total = 0;
  for (let place = 0; place < first.length; place += 1) {
    total += (first[place] as number) * (second[place] as number);
  }
  return total;
}

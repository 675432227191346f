/** Adds up the products of the entries. */
export function dotProduct(one: Float64Array, other: Float64Array): number {
  let total = 0;
  for (let place = 0; place < one.length; place += 1)
    total += (one[place] as number) * (other[place] as number);
  return total;
}

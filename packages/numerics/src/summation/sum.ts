/**
 * Adds numbers so that rounding hardly shows (Neumaier's compensated sum).
 *
 * Error about one rounding of the result plus n² times the square of the unit round-off; the order matters in the
 * last bit only for badly conditioned sums. 0 for no values. Infinities and NaN pass through as in plain addition.
 *
 * O(n) time, O(1) space.
 *
 * @example
 * sum([1, 1e100, 1, -1e100]); // => 2
 * @see Neumaier (1974), Zeitschrift für Angewandte Mathematik und Mechanik 54(1), 39–51.
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + lost : total;
}

import { NumericsError } from "../errors.ts";

/**
 * Reads a quantile off sorted values (Hyndman and Fan's type 7, the default of R and numpy).
 *
 * Linear between the order statistics around (n − 1) p; in the unit of the values. `null` without values. The
 * values must be sorted ascending; this is not checked.
 *
 * O(1).
 *
 * @example
 * quantile([1, 2, 3, 4], 0.5); // => 2.5
 * quantile([], 0.5); // => null
 * @throws {NumericsError} `invalid-share` when p lies outside 0 to 1.
 * @see Hyndman & Fan (1996), The American Statistician 50(4), 361–365.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1))
    throw new NumericsError("invalid-share", `Found p = ${p}; expected 0 to 1.`, ["p"]);
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low === high ? low : low + (high - low) * (position - below);
}

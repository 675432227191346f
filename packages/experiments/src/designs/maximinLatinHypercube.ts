import { integerBelow, stream } from "@commonweal/numerics";
import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { latinHypercube } from "./latinHypercube.ts";

/**
 * Gives a Latin hypercube whose closest points have been moved apart: from the Latin hypercube of the same seed, two
 * points exchange one coordinate wherever that lowers Σ 1/distance^16 over pairs of points and leaves no two points
 * closer than the closest were at the start.
 *
 * The points are held. O(trials · size · dimensions) at the first point, then O(dimensions) a point.
 *
 * @see Morris & Mitchell (1995), Journal of Statistical Planning and Inference 43(3), 381–402, for the criterion.
 */
export function maximinLatinHypercube({
  dimensions,
  size,
  seed,
  trials = 10_000,
}: Omit<Extract<DesignSpec, { kind: "maximin-latin-hypercube" }>, "kind">): Design {
  let points: readonly Float64Array[] | undefined;
  return {
    size,
    dimensions,
    point(index, out = new Float64Array(dimensions)) {
      const place = checkedIndex(index, size);
      points ??= movedApart(latinHypercube({ dimensions, size, seed }), seed, trials);
      out.set(points[place] as Float64Array);
      return out;
    },
  };
}

function movedApart(start: Design, seed: number, trials: number): readonly Float64Array[] {
  const { dimensions, size } = start;
  const points = Array.from({ length: size }, (_, index) => start.point(index));
  if (dimensions < 2 || size < 3) return points;
  const random = stream({ root: seed, purpose: "maximin-latin-hypercube" });
  const least = smallestSquare(points);
  for (let trial = 0; trial < trials; trial += 1) {
    const dimension = integerBelow(random, dimensions);
    const one = integerBelow(random, size);
    const other = (one + 1 + integerBelow(random, size - 1)) % size;
    if (!isBetterExchanged(points, one, other, dimension, least)) continue;
    const [first, second] = [points[one] as Float64Array, points[other] as Float64Array];
    const value = first[dimension] as number;
    first[dimension] = second[dimension] as number;
    second[dimension] = value;
  }
  return points;
}

function isBetterExchanged(
  points: readonly Float64Array[],
  one: number,
  other: number,
  dimension: number,
  least: number,
): boolean {
  const [first, second] = [points[one] as Float64Array, points[other] as Float64Array];
  let [before, after] = [0, 0];
  for (let index = 0; index < points.length; index += 1) {
    if (index === one || index === other) continue;
    const third = points[index] as Float64Array;
    const [fromFirst, fromSecond] = [square(first, third, dimension), square(second, third, dimension)];
    const place = third[dimension] as number;
    const a = ((first[dimension] as number) - place) * ((first[dimension] as number) - place);
    const b = ((second[dimension] as number) - place) * ((second[dimension] as number) - place);
    if (fromFirst + b < least || fromSecond + a < least) return false;
    before += inverseEighth(fromFirst + a) + inverseEighth(fromSecond + b);
    after += inverseEighth(fromFirst + b) + inverseEighth(fromSecond + a);
  }
  return after < before;
}

/** Squared distance without one dimension. */
function square(one: Float64Array, other: Float64Array, without = -1): number {
  let total = 0;
  for (let dimension = 0; dimension < one.length; dimension += 1) {
    const gap = (one[dimension] as number) - (other[dimension] as number);
    if (dimension !== without) total += gap * gap;
  }
  return total;
}

function smallestSquare(points: readonly Float64Array[]): number {
  return points.reduce((least, one, index) => {
    for (let other = 0; other < index; other += 1) {
      least = Math.min(least, square(one, points[other] as Float64Array));
    }
    return least;
  }, Number.POSITIVE_INFINITY);
}

function inverseEighth(value: number): number {
  const fourth = value * value * (value * value);
  return 1 / (fourth * fourth);
}

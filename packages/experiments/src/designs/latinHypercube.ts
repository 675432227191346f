import { stream, uniform } from "@commonweal/numerics";
import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { heldPermutation, keyedPermutation } from "./keyedPermutation.ts";

/** As many strata are computed at once and held; the strata of larger designs are computed one by one. */
const mostHeld = 2 ** 22;

/**
 * Gives a Latin hypercube: in every dimension each of `size` equal strata holds exactly one point.
 *
 * Strata are paired at random between dimensions and a point lies anywhere in its stratum. Any size.
 *
 * O(dimensions) a point. Up to 2^22 coordinates, the strata are held from the first point on, O(size · dimensions).
 *
 * @see McKay, Beckman & Conover (1979), Technometrics 21(2), 239–245.
 */
export function latinHypercube({
  dimensions,
  size,
  seed,
}: Omit<Extract<DesignSpec, { kind: "latin-hypercube" }>, "kind">): Design {
  const random = (dimension: number) =>
    stream({ root: seed, point: dimension, purpose: "latin-hypercube: strata" });
  const held: Uint32Array[] = [];
  const isHeld = dimensions * size <= mostHeld;
  const computed = Array.from({ length: isHeld ? 0 : dimensions }, (_, dimension) =>
    keyedPermutation(size, random(dimension)),
  );
  const stratumOf = (dimension: number, index: number): number => {
    if (!isHeld) return (computed[dimension] as (index: number) => number)(index);
    const strata = held[dimension] ?? heldPermutation(size, random(dimension));
    held[dimension] = strata;
    return strata[index] as number;
  };
  return {
    size,
    dimensions,
    point(index, out = new Float64Array(dimensions)) {
      const place = checkedIndex(index, size);
      const draws = stream({ root: seed, point: place, purpose: "latin-hypercube" });
      for (let dimension = 0; dimension < dimensions; dimension += 1) {
        const stratum = stratumOf(dimension, place);
        const drawn = (stratum + uniform(draws)) / size;
        // Rounding may carry a point over an end of its stratum; the middle is safe.
        out[dimension] = Math.floor(drawn * size) === stratum ? drawn : (stratum + 0.5) / size;
      }
      return out;
    },
  };
}

import { stream, uniform } from "@commonweal/numerics";
import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { keyedPermutation } from "./keyedPermutation.ts";

/**
 * Gives a Latin hypercube: in every dimension each of `size` equal strata holds exactly one point.
 *
 * Strata are paired at random between dimensions and a point lies anywhere in its stratum. Any size.
 *
 * O(dimensions) a point; nothing is held.
 *
 * @see McKay, Beckman & Conover (1979), Technometrics 21(2), 239–245.
 */
export function latinHypercube({
  dimensions,
  size,
  seed,
}: Omit<Extract<DesignSpec, { kind: "latin-hypercube" }>, "kind">): Design {
  const strata = Array.from({ length: dimensions }, (_, dimension) =>
    keyedPermutation(size, stream({ root: seed, point: dimension, purpose: "latin-hypercube: strata" })),
  );
  return {
    size,
    dimensions,
    point(index, out = new Float64Array(dimensions)) {
      const place = checkedIndex(index, size);
      const random = stream({ root: seed, point: place, purpose: "latin-hypercube" });
      for (let dimension = 0; dimension < dimensions; dimension += 1) {
        const stratum = (strata[dimension] as (index: number) => number)(place);
        const drawn = (stratum + uniform(random)) / size;
        // Rounding may carry a point over an end of its stratum; the middle is safe.
        out[dimension] = Math.floor(drawn * size) === stratum ? drawn : (stratum + 0.5) / size;
      }
      return out;
    },
  };
}

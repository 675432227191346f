import { integerBelow, permutation, stream } from "@commonweal/numerics";
import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { levelPlace } from "./levelPlace.ts";

/**
 * Gives Morris's trajectories one after the other, dimensions + 1 points each: from a random point of the grid every
 * factor moves once, in random order, by `step` levels up or down.
 *
 * With an even number of levels and half of them as step, every level is equally likely.
 *
 * O(dimensions) a point.
 *
 * @see Morris (1991), Technometrics 33(2), 161–174.
 */
export function morrisTrajectories({
  dimensions,
  trajectories,
  levels,
  step = Math.floor(levels / 2),
  seed,
  levelsAt,
}: Omit<Extract<DesignSpec, { kind: "morris" }>, "kind">): Design {
  const size = trajectories * (dimensions + 1);
  return {
    size,
    dimensions,
    point(index, out = new Float64Array(dimensions)) {
      const moved = checkedIndex(index, size) % (dimensions + 1);
      const trajectory = Math.floor(index / (dimensions + 1));
      const random = stream({ root: seed, point: trajectory, purpose: "morris" });
      permutation(random, dimensions).forEach((factor, turn) => {
        const low = integerBelow(random, levels - step);
        const startsLow = integerBelow(random, 2) === 0;
        const isLow = turn < moved ? !startsLow : startsLow;
        out[factor] = levelPlace(isLow ? low : low + step, levels, levelsAt);
      });
      return out;
    },
  };
}

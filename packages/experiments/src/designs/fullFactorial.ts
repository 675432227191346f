import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { levelPlace } from "./levelPlace.ts";

/**
 * Gives every combination of the factors' levels once, in standard order: the first factor changes fastest.
 *
 * O(dimensions) a point.
 */
export function fullFactorial({
  levels,
  levelsAt,
}: Omit<Extract<DesignSpec, { kind: "full-factorial" }>, "kind">): Design {
  const size = levels.reduce((product, each) => product * each, 1);
  return {
    size,
    dimensions: levels.length,
    point(index, out = new Float64Array(levels.length)) {
      let rest = checkedIndex(index, size);
      levels.forEach((count, dimension) => {
        out[dimension] = levelPlace(rest % count, count, levelsAt);
        rest = Math.floor(rest / count);
      });
      return out;
    },
  };
}

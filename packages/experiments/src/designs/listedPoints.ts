import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import type { DesignSpec } from "./DesignSpec.ts";

/** Gives the points of a list in its order. */
export function listedPoints({ points }: Omit<Extract<DesignSpec, { kind: "points" }>, "kind">): Design {
  const dimensions = points[0]?.length ?? 0;
  return {
    size: points.length,
    dimensions,
    point(index, out = new Float64Array(dimensions)) {
      out.set(points[checkedIndex(index, points.length)] ?? []);
      return out;
    },
  };
}

import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";

/** Gives every point of a design several times, one after the other. */
export function replicated(design: Design, replications: number): Design {
  const size = design.size * replications;
  return {
    size,
    dimensions: design.dimensions,
    point: (index, out) => design.point(Math.floor(checkedIndex(index, size) / replications), out),
  };
}

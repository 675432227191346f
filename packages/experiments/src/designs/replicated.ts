import { ExperimentsError } from "../errors.ts";
import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";

/** Gives every point of a design several times, one after the other. */
export function replicated(design: Design, replications: number): Design {
  const size = design.size * replications;
  if (size > 2 ** 31) {
    const message = `Design, replications: found ${size} runs in all; expected at most 2147483648.`;
    throw new ExperimentsError("invalid-design", message, ["replications"]);
  }
  return {
    size,
    dimensions: design.dimensions,
    point: (index, out) => design.point(Math.floor(checkedIndex(index, size) / replications), out),
  };
}

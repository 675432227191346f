import { type DesignSpec, designOf } from "@commonweal/experiments";

/** Lists some points of a design as a design of their own, in the order asked for. O(points × dimensions). */
export function listedDesign(design: DesignSpec, sets: Iterable<number>): DesignSpec {
  const { point } = designOf(design);
  return { kind: "points", points: Array.from(sets, (set) => [...point(set)]) };
}

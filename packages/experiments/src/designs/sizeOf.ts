import type { PlainDesignSpec } from "./PlainDesignSpec.ts";

/** How many points a description has, without making them. */
export function sizeOf(design: PlainDesignSpec): number {
  switch (design.kind) {
    case "full-factorial":
      return design.levels.reduce((product, each) => product * each, 1);
    case "fractional-factorial":
      return 2 ** design.basis;
    case "morris":
      return design.trajectories * (design.dimensions + 1);
    case "saltelli":
      return design.samples * (2 + (design.secondOrder ? 2 : 1) * design.dimensions);
    case "points":
      return design.points.length;
    default:
      return design.size;
  }
}

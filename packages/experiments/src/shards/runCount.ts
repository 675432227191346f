import { sizeOf } from "../designs/sizeOf.ts";
import type { Manifest } from "./Manifest.ts";

/** How many runs a sweep has, without making its design. */
export function runCount({ design }: Pick<Manifest, "design">): number {
  return design.kind === "replicated" ? sizeOf(design.design) * design.replications : sizeOf(design);
}

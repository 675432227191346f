import { nextUint32, stream } from "@commonweal/numerics";
import { replicationOf } from "../designs/replicationOf.ts";
import type { Manifest } from "./Manifest.ts";

/** Gives the seed of a run, a whole number below 2^53; under common random numbers the same at every point. */
export function runSeed({ seed, design }: Manifest, run: number): number {
  const words = stream({ root: seed, ...replicationOf(design, run).key, purpose: "seed of a run" });
  return (nextUint32(words) >>> 11) * 2 ** 32 + nextUint32(words);
}

import { nextUint32, stream } from "@commonweal/numerics";

/** Numbers in [0, 1) from a seed: the moments of faults, so that a run can be made again as far as clocks allow. */
export function randomOf(seed: number): () => number {
  const state = stream({ root: seed, purpose: "moments of faults" });
  return () => nextUint32(state) / 2 ** 32;
}

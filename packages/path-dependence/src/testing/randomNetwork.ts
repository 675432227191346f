import { integerBelow, type Stream, uniform } from "@commonweal/numerics";
import type { AgentNetwork } from "../agents/AgentNetwork.ts";

/** A network of three sectors in which actors listen to 0 to 2 × degree others, repeats and themselves allowed. */
export function randomNetwork(actors: number, degree: number, random: Stream): AgentNetwork {
  const offsets = new Uint32Array(actors + 1);
  for (let actor = 0; actor < actors; actor += 1) {
    offsets[actor + 1] = (offsets[actor] as number) + integerBelow(random, 2 * degree + 1);
  }
  const ties = offsets[actors] as number;
  return {
    offsets,
    targets: Uint32Array.from({ length: ties }, () => integerBelow(random, actors)),
    weights: Float64Array.from({ length: ties }, () => uniform(random)),
    sector: Uint8Array.from({ length: actors }, () => integerBelow(random, 3)),
  };
}

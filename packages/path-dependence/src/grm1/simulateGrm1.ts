import type { Grm1Options } from "./Grm1Options.ts";
import { grm1OptionsOf } from "./grm1OptionsOf.ts";
import { type Grm1Output, grm1Outputs } from "./grm1Outputs.ts";
import { simulateGrm1Into } from "./simulateGrm1Into.ts";

/**
 * Runs one replication of GRM-1 for 200 steps, network, costs and draws all its own.
 *
 * Shares from 0 to 1, no unit; `grm1Outputs` says which. The network comes from the stream of the seed, the replication
 * and the purpose "grm-1 network".
 *
 * O(200 × (actors + ties of those who switch)) time, O(ties) space.
 *
 * @example
 * simulateGrm1({ seed: 1 }).X120 > 0.8; // => true
 * simulateGrm1({ seed: 1, engine: "wasm" }, 3).X200 === simulateGrm1({ seed: 1 }, 3).X200; // => true
 * @throws {PathDependenceError} `invalid-setup`; what `startAgents` throws.
 */
export function simulateGrm1(options: Grm1Options, replication = 0): Record<Grm1Output, number> {
  const out = new Float64Array(grm1Outputs.length);
  simulateGrm1Into(grm1OptionsOf(options), replication, out);
  return Object.fromEntries(grm1Outputs.map((name, index) => [name, out[index]])) as Record<
    Grm1Output,
    number
  >;
}

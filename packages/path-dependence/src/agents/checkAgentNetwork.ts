import { PathDependenceError } from "../errors.ts";
import type { AgentNetwork } from "./AgentNetwork.ts";
import { networkLimits } from "./networkLimits.ts";

/**
 * Checks that the arrays of a network fit each other; gives back the network.
 *
 * Sizes are compared with `networkLimits` before anything else is read.
 *
 * O(actors + ties) time, O(1) space.
 *
 * @example
 * const network = {
 *   offsets: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 0),
 *   weights: Float64Array.of(1, 1),
 *   sector: Uint8Array.of(0, 1),
 * };
 * checkAgentNetwork(network) === network; // => true
 * @throws {PathDependenceError} `limit-exceeded`, `invalid-network`; the path names the array and the place in it.
 */
export function checkAgentNetwork(network: AgentNetwork): AgentNetwork {
  const { offsets, targets, weights, sector } = network;
  const actors = sector.length;
  const ties = targets.length;
  if (actors > networkLimits.actors || ties > networkLimits.ties) {
    const { actors: most, ties: mostTies } = networkLimits;
    const message = `Found ${actors} actors and ${ties} ties; expected at most ${most} and ${mostTies}.`;
    throw new PathDependenceError("limit-exceeded", message, ["network"]);
  }
  if (offsets.length !== actors + 1)
    throw fault("offsets", null, `${offsets.length}`, `${actors + 1} numbers`);
  if (weights.length !== ties) throw fault("weights", null, `${weights.length}`, `${ties} numbers`);
  if (offsets[0] !== 0) throw fault("offsets", 0, `${offsets[0]}`, "0");
  if (offsets[actors] !== ties) throw fault("offsets", actors, `${offsets[actors]}`, `${ties}`);
  for (let actor = 0; actor < actors; actor += 1) {
    const from = offsets[actor] as number;
    const to = offsets[actor + 1] as number;
    if (to < from) throw fault("offsets", actor + 1, `${to}`, `at least ${from}`);
  }
  for (let tie = 0; tie < ties; tie += 1) {
    const target = targets[tie] as number;
    const weight = weights[tie] as number;
    if (target >= actors) throw fault("targets", tie, `${target}`, `less than ${actors}`);
    if (!(weight >= 0 && weight < Infinity))
      throw fault("weights", tie, `${weight}`, "a finite number of at least 0");
  }
  return network;
}

function fault(array: string, place: number | null, found: string, expected: string): PathDependenceError {
  const path = place === null ? [array] : [array, place];
  const message = `Found ${found} in ${path.join(" ")} of the network; expected ${expected}.`;
  return new PathDependenceError("invalid-network", message, path);
}

import type { AgentNetwork } from "../agents/AgentNetwork.ts";
import type { CommunityTies } from "./CommunityNetwork.ts";
import { reversedTies } from "./reversedTies.ts";

/** Who listens to whom in the units of the engine, and what turns its sums into shares. */
export interface Listening {
  readonly network: AgentNetwork;
  /** 1 / sum of all units that actor i hears from sector h, at h · actors + i; 0 where it hears nobody of h. */
  readonly perUnit: Float64Array;
}

const unitsOfOne = 16_777_216;

/**
 * Turns influence ties into rows of those an actor listens to, with weights that add up to 1 for each sector heard.
 *
 * An actor hears itself among its own sector with weight 1, as strong as the strongest tie. Ties to oneself are left out.
 */
export function listening(influence: CommunityTies | "complete", sector: Uint8Array): Listening {
  const actors = sector.length;
  if (influence === "complete") {
    const network = { offsets: new Uint32Array(actors + 1), targets: new Uint32Array(), sector };
    return { network: { ...network, weights: new Float64Array() }, perUnit: new Float64Array() };
  }
  const heard = reversedTies(influence);
  const offsets = new Uint32Array(actors + 1);
  const targets = new Uint32Array(heard.targets.length + actors);
  const weights = new Float64Array(heard.targets.length + actors);
  const totals = new Float64Array(3);
  let place = 0;
  for (let actor = 0; actor < actors; actor += 1) {
    const from = place;
    totals.fill(0);
    targets[place] = actor;
    weights[place] = 1;
    totals[sector[actor] as number] = 1;
    place += 1;
    for (let tie = heard.offsets[actor] as number; tie < (heard.offsets[actor + 1] as number); tie += 1) {
      const source = heard.targets[tie] as number;
      if (source === actor) continue;
      const weight = heard.weights[tie] as number;
      targets[place] = source;
      weights[place] = weight;
      const of = sector[source] as number;
      totals[of] = (totals[of] as number) + weight;
      place += 1;
    }
    for (let tie = from; tie < place; tie += 1) {
      weights[tie] = (weights[tie] as number) / (totals[sector[targets[tie] as number] as number] as number);
    }
    offsets[actor + 1] = place;
  }
  const network = { offsets, targets: targets.slice(0, place), weights: weights.slice(0, place), sector };
  return { network, perUnit: perUnitOf(network) };
}

/** Counts the units that the engine makes of the weights, by actor and sector heard, and turns the counts round. */
function perUnitOf({ offsets, targets, weights, sector }: AgentNetwork): Float64Array {
  const actors = sector.length;
  const perUnit = new Float64Array(3 * actors);
  for (let actor = 0; actor < actors; actor += 1) {
    for (let tie = offsets[actor] as number; tie < (offsets[actor + 1] as number); tie += 1) {
      const place = (sector[targets[tie] as number] as number) * actors + actor;
      perUnit[place] = (perUnit[place] as number) + Math.round((weights[tie] as number) * unitsOfOne);
    }
  }
  return perUnit.map((units) => (units > 0 ? 1 / units : 0));
}

import type { CommunityTies } from "./CommunityNetwork.ts";
import { type GroupedTies, groupedTies } from "./groupedTies.ts";

/** Turns every tie round: groups by the actor they go to. */
export function reversedTies({ offsets, targets, weights }: CommunityTies): GroupedTies {
  const actors = offsets.length - 1;
  const sources = new Uint32Array(targets.length);
  for (let actor = 0; actor < actors; actor += 1) {
    sources.fill(actor, offsets[actor] as number, offsets[actor + 1] as number);
  }
  return groupedTies(actors, targets, sources, weights);
}

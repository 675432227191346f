import type { CommunityNetwork } from "./CommunityNetwork.ts";
import { communityStructure } from "./communityStructure.ts";

/**
 * Tells whether a campaign can start on a network at all, whatever the parameters.
 *
 * It needs an actor of Party and government that mobilises somebody else, and a way of inform ties from a witness to such an
 * actor, or one that sees the backlog itself. Whether one starts in a run depends on the backlog and its trigger.
 *
 * O(actors log actors + ties) when strengths are equal.
 *
 * @example
 * campaignCanStart(completeCommunity({ "party-government": 1, enterprise: 1, residents: 2 })); // => true
 * @throws {PathDependenceError} `invalid-network`.
 */
export function campaignCanStart(network: CommunityNetwork): boolean {
  const { commanders, chains } = communityStructure(network);
  return commanders.some((commander) => (chains.place[commander] as number) >= 0);
}

import { type CommunityNetwork, completeCommunity } from "@commonweal/path-dependence";

/** Agents of whom everybody has a tie to everybody: a third each of state and capital, the rest residents. */
export function completeAgents(count: number): CommunityNetwork {
  const third = Math.floor(count / 3);
  return completeCommunity({ "party-government": third, enterprise: third, residents: count - 2 * third });
}

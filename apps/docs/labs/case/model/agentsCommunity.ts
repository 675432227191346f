import { type CommunityNetwork, completeCommunity } from "@commonweal/path-dependence";

/** The agents of `commonweal simulate scs --agents`: a third each of state and capital, the rest residents, all tied to all. */
export function agentsCommunity(count: number): CommunityNetwork {
  const third = Math.floor(count / 3);
  return completeCommunity({ "party-government": third, enterprise: third, residents: count - 2 * third });
}

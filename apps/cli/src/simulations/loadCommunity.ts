import { PathDependenceError } from "@commonweal/path-dependence";
import { loadNetwork } from "../networks/loadNetwork.ts";
import { splitPeriod } from "../networks/splitPeriod.ts";
import { Failure } from "../terminal/Failure.ts";
import type { CommunitySource } from "./CommunitySource.ts";
import { communityOf, type FoundCommunity } from "./communityOf.ts";

const next =
  "The agents' kinds are read from the actors' kind or sector; `network` in a file says what other words mean, see the README.";

/** Reads the network that agents live on. */
export async function loadCommunity(source: CommunitySource): Promise<FoundCommunity> {
  const { network, report } = await loadNetwork(await splitPeriod(source.path));
  try {
    const { notes, ...found } = communityOf(network, source);
    return { ...found, notes: [...report.warnings, ...notes] };
  } catch (error) {
    if (!(error instanceof PathDependenceError)) throw error;
    throw new Failure(1, `Network: ${error.message}\n${next}`, { cause: error });
  }
}

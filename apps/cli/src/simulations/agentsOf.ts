import { dirname, join } from "node:path";
import type { FoundCommunity } from "./communityOf.ts";
import { completeAgents } from "./completeAgents.ts";
import { loadCommunity } from "./loadCommunity.ts";
import type { ScsFile } from "./SimulationFile.ts";

/** The agents that the command line or the file asks for; `null` for the mean field. A path of a file starts from its folder. */
export async function agentsOf(
  file: ScsFile,
  fileName: string,
  { agents, network }: { readonly agents?: number; readonly network?: string },
): Promise<FoundCommunity | null> {
  if (network !== undefined) return loadCommunity({ ...file.network, path: network });
  if (agents !== undefined) return { network: completeAgents(agents), notes: [] };
  if (file.network) {
    return loadCommunity({ ...file.network, path: join(dirname(fileName), file.network.path) });
  }
  return file.agents === undefined ? null : { network: completeAgents(file.agents), notes: [] };
}

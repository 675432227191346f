import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { runEnsembleInWorkers } from "@commonweal/experiments/node";
import { type CommunityNetwork, simulateCommunity } from "@commonweal/path-dependence";
import { agentsFound } from "./agentsFound.ts";
import type { Running } from "./Running.ts";
import type { ScsAgentsSimulation } from "./ScsSimulation.ts";
import type { ScsRequest } from "./scsRequest.ts";

export interface AgentsRequest {
  readonly network: CommunityNetwork;
  readonly replications: number;
  readonly seed: number;
}

const modelModule = pathToFileURL(createRequire(import.meta.url).resolve("@commonweal/path-dependence")).href;

/** Runs replications of agents on a network in worker threads; the numbers do not depend on how many there are. */
export async function runScsAgents(
  { values, variant, interventions, told }: ScsRequest,
  { network, replications, seed }: AgentsRequest,
  { workers, signal, onProgress }: Running,
): Promise<ScsAgentsSimulation> {
  // Refuses here, in the sentence of the model itself, what every thread would refuse.
  const first = simulateCommunity(network, values, { seed, variant, interventions });
  const table = await runEnsembleInWorkers({
    design: { kind: "sobol", dimensions: 0, size: replications, seed: null },
    model: {
      url: modelModule,
      export: "communityModel",
      setup: { network, base: values, varying: [], scenarios: [{ id: "run", interventions }], variant, seed },
    },
    workers,
    signal,
    onProgress,
  });
  return {
    model: "scs",
    method: "agents",
    agents: network.kinds.length,
    replications,
    seed,
    ...agentsFound(table),
    ...told,
    warnings: first.warnings,
  };
}

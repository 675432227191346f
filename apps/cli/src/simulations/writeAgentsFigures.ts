import { join } from "node:path";
import { writeAtomically } from "@commonweal/evidence/node";
import { trajectories } from "@commonweal/figures";
import { type CommunitySeries, simulateCommunity } from "@commonweal/path-dependence";
import { parseHTML } from "linkedom";
import type { AgentsRequest } from "./runScsAgents.ts";
import type { ScsAgentsSimulation } from "./ScsSimulation.ts";
import type { ScsRequest } from "./scsRequest.ts";
import { scsTrajectories } from "./scsTrajectories.ts";

/** Enough for the middle 80%; more would only take longer. */
const mostDrawn = 30;

/** Writes the figure of runs of agents into a folder: trajectories.svg, quantiles over the first replications. */
export async function writeAgentsFigures(
  folder: string,
  run: ScsAgentsSimulation,
  { values, variant, interventions }: ScsRequest,
  { network, replications, seed }: AgentsRequest,
  lang: "en" | "zh",
): Promise<void> {
  const paths: CommunitySeries[] = [];
  for (let point = 0; point < Math.min(replications, mostDrawn); point += 1) {
    const { series } = simulateCommunity(network, values, {
      seed,
      point,
      variant,
      interventions,
      series: true,
    });
    if (series) paths.push(series);
  }
  const options = { document: parseHTML("<html></html>").document, lang };
  await writeAtomically(
    join(folder, "trajectories.svg"),
    trajectories(scsTrajectories(run, paths, lang), options),
  );
}

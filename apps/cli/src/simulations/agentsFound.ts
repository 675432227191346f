import { column, type ResultTable, summary } from "@commonweal/experiments";
import { type CommunityOutput, communityOutputs } from "@commonweal/path-dependence";
import type { ScsAgentsSimulation, Spread } from "./ScsSimulation.ts";

type Found = Omit<
  ScsAgentsSimulation,
  | "model"
  | "method"
  | "agents"
  | "replications"
  | "seed"
  | "warnings"
  | "parameters"
  | "variant"
  | "interventions"
>;

/** Outputs that are −1 where they are not defined. */
const partial = new Set<CommunityOutput>(["trigger", "xCommittees", "xResidents"]);

function spreadOf(table: ResultTable, output: CommunityOutput): Spread {
  const all = column(table, `run.${output}`);
  const { mean, sd, count } = summary(partial.has(output) ? all.filter((value) => value >= 0) : all);
  return { mean, se: sd === null ? null : sd / Math.sqrt(count), sd };
}

/** Means over replications under the names of the mean field, and the spread of every output. */
export function agentsFound(table: ResultTable): Found {
  const spread = Object.fromEntries(
    communityOutputs.map((output) => [output, spreadOf(table, output)]),
  ) as ScsAgentsSimulation["spread"];
  const mean = (output: CommunityOutput) => spread[output].mean ?? 0;
  const perGroup = (name: "x" | "y" | "lag") => ({
    state: mean(`${name}State`),
    capital: mean(`${name}Capital`),
    society: mean(`${name}Society`),
  });
  return {
    loss: mean("loss"),
    delay: mean("delay"),
    delayCensoredShare: mean("delayCensored"),
    trigger: spread.trigger.mean,
    campaignShare: mean("campaign"),
    peakBacklog: mean("peakBacklog"),
    finalBacklog: mean("finalBacklog"),
    normalPerformance: mean("normalPerformance"),
    x: perGroup("x"),
    y: perGroup("y"),
    lag: perGroup("lag"),
    spread,
  };
}

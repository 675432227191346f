import { stream } from "@commonweal/numerics";
import type { AgentOptions } from "../agents/AgentOptions.ts";
import { advanceAgents } from "../agents/advanceAgents.ts";
import { columnTotal } from "../agents/columnTotal.ts";
import type { HabitChoice } from "../agents/HabitChoice.ts";
import { habitChoiceRule } from "../agents/habitChoiceRule.ts";
import { startAgents } from "../agents/startAgents.ts";
import type { Grm1Options } from "./Grm1Options.ts";
import { grm1Network } from "./grm1Network.ts";
import { grm1Parameters } from "./grm1Parameters.ts";

/** What is kept of a run that is over. */
export type Grm1Run = Required<AgentOptions<HabitChoice>>["reuse"];

const steps = 200;

const rule = habitChoiceRule(grm1Parameters);

/**
 * Runs one replication of GRM-1 on a network of its own; fills in the eleven targets in the order of `grm1Outputs`.
 *
 * Gives the run, whose memory the next replication may take.
 */
export function simulateGrm1Into(
  options: Grm1Options,
  replication: number,
  out: Float64Array,
  reuse: Grm1Run = { kernel: null },
): Grm1Run {
  const { seed, actors = 1000, engine = "javascript" } = options;
  const network = grm1Network(actors, stream({ root: seed, replication, purpose: "grm-1 network" }));
  const run = startAgents(rule, network, { seed, replication, engine, reuse });
  const share = () => columnTotal(run.signal) / actors;
  advanceAgents(run, 100);
  out[0] = share();
  advanceAgents(run, 20);
  out[1] = share();
  advanceAgents(run, steps - 120);
  out[2] = share();
  out[3] = columnTotal(run.columns.norm) / actors;
  out[4] = columnTotal(run.columns.habit) / actors;
  out[5] = run.switches / (actors * steps);
  let strong = 0;
  const acting = [0, 0, 0, 0];
  const all = [0, 0, 0, 0];
  for (let actor = 0; actor < actors; actor += 1) {
    const sector = network.sector[actor] as number;
    if ((run.columns.habit[actor] as number) > 0.5) strong += 1;
    all[sector] = (all[sector] as number) + 1;
    acting[sector] = (acting[sector] as number) + (run.signal[actor] as number);
  }
  out[6] = strong / actors;
  for (let sector = 0; sector < 4; sector += 1) {
    out[7 + sector] = (acting[sector] as number) / (all[sector] as number);
  }
  return { kernel: run.kernel };
}

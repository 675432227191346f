import { assignFactors } from "../meanField/assignFactors.ts";
import { checkRun } from "../meanField/checkRun.ts";
import { assignChanges } from "../meanField/dueChanges.ts";
import { at, factorLength } from "../meanField/layout.ts";
import { assignEmergencyOutputs, assignOnsetOutputs } from "../meanField/runOutputs.ts";
import { stepsBefore, stepsIn } from "../meanField/stepsIn.ts";
import type { Parameters } from "../model/Parameters.ts";
import { resolvedVariant } from "../variants/resolvedVariant.ts";
import { advanceActors } from "./advanceActors.ts";
import { advanceEmergency } from "./advanceEmergency.ts";
import { assignDrive } from "./assignDrive.ts";
import { newsFactors } from "./Campaign.ts";
import type { CommunityOptions } from "./CommunityOptions.ts";
import type { CommunityRun } from "./CommunityRun.ts";
import { communityOutputs } from "./communityOutputs.ts";
import type { CommunityStructure } from "./communityStructure.ts";
import { type CommunityKey, startCommunity } from "./startCommunity.ts";
import { countAll } from "./Tally.ts";
import { usableCapacity } from "./usableCapacity.ts";

/** Called with the steps taken so far and the run after them. */
export type CommunityWatcher = (steps: number, run: CommunityRun) => void;

/** Runs both phases and writes `communityOutputs`. O(steps × actors + ties of those who switch). */
export function runCommunity(
  structure: CommunityStructure,
  parameters: Parameters,
  options: CommunityOptions,
  key: CommunityKey,
  out: Float64Array,
  watch: CommunityWatcher | null,
): void {
  const { normalStep, normalWeeks, emergencyStep, emergencyWeeks, surgeWeeks } = parameters;
  const { initialEnvironment, reformPace, informationRate, emergencyAcceleration } = parameters;
  checkRun(parameters, options);
  const normalSteps = stepsIn(normalWeeks, normalStep, "normalWeeks", "normalStep");
  const emergencySteps = stepsIn(emergencyWeeks, emergencyStep, "emergencyWeeks", "emergencyStep");
  const run = startCommunity(structure, parameters, resolvedVariant(options.variant ?? {}), options, key);
  const factors = new Float64Array(factorLength);

  assignFactors(parameters, normalStep, 1, factors);
  if (watch) watchNormal(run, 0, watch);
  for (let step = 0; step < normalSteps; step += 1) {
    change(run, options, normalSteps, step);
    const m = Math.min(1, initialEnvironment + reformPace * ((step + 1) * normalStep));
    advanceActors(run, m, step * normalStep, normalStep, 1, factors);
    if (watch) watchNormal(run, step + 1, watch);
  }
  writeOnset(run, normalSteps, out);

  const surgeSteps = Math.min(emergencySteps, stepsBefore(surgeWeeks, emergencyStep));
  assignFactors(parameters, emergencyStep, emergencyAcceleration, factors);
  const news = newsFactors(structure, informationRate, emergencyStep);
  countAll(run.tally, structure, run.campaign.reach, run.agents.signal);
  for (let k = 0; k < emergencySteps; k += 1) {
    change(run, options, normalSteps, normalSteps + k);
    advanceEmergency(run, k, k < surgeSteps, factors, news);
    if (watch) watch(normalSteps + k + 1, run);
  }
  writeEmergency(run, out);
}

/** Makes the rebalancings and interventions of a step. */
function change(run: CommunityRun, options: CommunityOptions, normalSteps: number, step: number): void {
  const changed = assignChanges(run.parameters, options, normalSteps, step, run.couplings);
  if (changed === null) return;
  run.parameters = changed;
  assignDrive(run.drive, changed, run.couplings, run.agents.columns.deviation);
}

/** Capacity in normal times: all whom commanders can direct are available, and there is no campaign. */
function normalCapacity({ structure, tally, couplings, parameters, variant }: CommunityRun): number {
  return usableCapacity(structure, tally, couplings, parameters, variant, 0, structure.directed, 1);
}

function watchNormal(run: CommunityRun, step: number, watch: CommunityWatcher): void {
  run.state[at.capacity] = normalCapacity(run);
  watch(step, run);
}

function writeOnset(run: CommunityRun, normalSteps: number, out: Float64Array): void {
  const { structure, parameters, couplings, state, tally } = run;
  assignOnsetOutputs(parameters, normalSteps, normalCapacity(run), couplings, state, out, 0);
  for (const [kind, name] of [
    [2, "xCommittees"],
    [3, "xResidents"],
  ] as const) {
    const count = structure.ofKind[kind] as number;
    out[communityOutputs.indexOf(name)] = count > 0 ? (tally.active[kind] as number) / count : -1;
  }
}

function writeEmergency({ state, parameters, campaign }: CommunityRun, out: Float64Array): void {
  assignEmergencyOutputs(parameters, state, out, 0);
  out[communityOutputs.indexOf("campaignReach")] = campaign.reachOfAll;
}

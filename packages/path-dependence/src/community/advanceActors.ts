import { expm1 } from "@commonweal/numerics";
import { advanceAgents } from "../agents/advanceAgents.ts";
import { at, factor } from "../meanField/layout.ts";
import { memoryShare } from "../variants/memoryShare.ts";
import type { CommunityRun } from "./CommunityRun.ts";
import { sectorOfKind } from "./sectorOfKind.ts";
import { assignShares, countSwitches } from "./Tally.ts";

/**
 * Takes norms, choices and memory through one step that begins at `week`, in this order, towards the environment `m`.
 *
 * What actors remember of the step is filled in at the beginning of the next one, when sums show it.
 */
export function advanceActors(
  run: CommunityRun,
  m: number,
  week: number,
  step: number,
  acceleration: number,
  factors: Float64Array,
): void {
  const { structure, parameters, variant, drive, tally, agents, state } = run;
  for (let sector = 0; sector < 3; sector += 1) {
    const y = state[at.y + sector] as number;
    state[at.y + sector] = y + (factors[factor.y + sector] as number) * (m - y);
  }
  for (let kind = 0; kind < 4; kind += 1) {
    const norms = state[at.y + (sectorOfKind[kind] as number)] as number;
    drive.need[kind] = (drive.needGain[kind] as number) * norms;
  }
  const turns = (1 - variant.inertia) * parameters.revisionRate * acceleration * step;
  if (turns !== drive.turns) {
    drive.turns = turns;
    drive.revise = -expm1(-turns);
  }
  drive.remember = run.remembered;
  advanceAgents(agents, 1);
  run.remembered = memoryShare(variant, factors, week, step);
  countSwitches(tally, structure, agents.switched, agents.switchedCount, agents.signal);
  assignShares(tally, structure, drive.shares);
  for (let sector = 0; sector < 3; sector += 1) {
    const share = drive.shares[sector] as number;
    state[at.x + sector] = share;
    if (!drive.sharesMemory) continue;
    const before = drive.memory[sector] as number;
    drive.memory[sector] = before + run.remembered * (share - before);
  }
  state[at.environment] = m;
}

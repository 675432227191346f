import { logitTable } from "../agents/logitTable.ts";
import { startAgents } from "../agents/startAgents.ts";
import { at, coupling, couplingLength, stateLength } from "../meanField/layout.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { ResolvedVariant } from "../variants/resolvedVariant.ts";
import { assignDrive } from "./assignDrive.ts";
import { readyCampaign } from "./Campaign.ts";
import type { CommunityDrive } from "./CommunityDrive.ts";
import type { CommunityRun } from "./CommunityRun.ts";
import { communityRule } from "./communityRule.ts";
import type { CommunityStructure } from "./communityStructure.ts";
import { assignShares, countAll, emptyTally } from "./Tally.ts";

/** What the draws of a run are keyed by. */
export interface CommunityKey {
  readonly seed: number;
  readonly point: number;
  readonly replication: number;
}

/** Draws who is active at the start, and need thresholds where they spread. O(actors + ties). */
export function startCommunity(
  structure: CommunityStructure,
  parameters: Parameters,
  variant: ResolvedVariant,
  { ownHabit = 0, thresholdSpread = 0 }: { readonly ownHabit?: number; readonly thresholdSpread?: number },
  key: CommunityKey,
): CommunityRun {
  const { actors, chains } = structure;
  const { initialInitiative, initialEnvironment } = parameters;
  const drive: CommunityDrive = {
    structure,
    variant,
    logits: logitTable(),
    twicePrecision: 2 * parameters.choicePrecision,
    initial: initialInitiative,
    thresholdSpread,
    ownHabit,
    turns: 0,
    revise: 0,
    remember: 0,
    shares: new Float64Array(3),
    memory: new Float64Array(3).fill(initialInitiative),
    constant: new Float64Array(actors),
    need: new Float64Array(4),
    needGain: new Float64Array(4),
    practice: new Float64Array(4),
    pull: new Float64Array(12),
    command: new Float64Array(4),
    shortfall: new Float64Array(4),
    reach: new Float64Array(actors),
    known: new Float64Array(chains.from.length + 1),
  };
  const agents = startAgents(communityRule(drive), structure.listening.network, { ...key, normalise: false });
  const couplings = new Float64Array(couplingLength);
  couplings[coupling.power] = parameters.powerState;
  couplings[coupling.power + 1] = parameters.powerCapital;
  couplings[coupling.power + 2] = parameters.powerSociety;
  couplings[coupling.fusion] = parameters.fusion;
  assignDrive(drive, parameters, couplings, agents.columns.deviation);
  const tally = emptyTally(actors);
  countAll(tally, structure, structure.commandable, agents.signal);
  assignShares(tally, structure, drive.shares);
  const state = new Float64Array(stateLength);
  state.fill(initialInitiative, at.memory, at.memory + 3);
  state.fill(initialEnvironment, at.y, at.y + 3);
  state[at.environment] = initialEnvironment;
  state[at.demand] = 1;
  state[at.delay] = -1;
  state[at.trigger] = -1;
  const campaign = readyCampaign(structure, drive.reach);
  return { structure, parameters, variant, agents, drive, couplings, tally, campaign, state, remembered: 0 };
}

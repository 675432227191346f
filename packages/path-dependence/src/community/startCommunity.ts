import { logitTable } from "../agents/logitTable.ts";
import { startAgents } from "../agents/startAgents.ts";
import { at, coupling, couplingLength, stateLength } from "../meanField/layout.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { ResolvedVariant } from "../variants/resolvedVariant.ts";
import { assignDrive } from "./assignDrive.ts";
import { readyCampaign } from "./Campaign.ts";
import type { CommunityDrive } from "./CommunityDrive.ts";
import type { CommunityOptions } from "./CommunityOptions.ts";
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
  options: CommunityOptions,
  key: CommunityKey,
): CommunityRun {
  const { initialInitiative, initialEnvironment } = parameters;
  const drive = emptyDrive(structure, parameters, variant, options);
  const agents = startAgents(communityRule(drive), structure.listening.network, { ...key, normalise: false });
  const couplings = new Float64Array(couplingLength);
  couplings[coupling.power] = parameters.powerState;
  couplings[coupling.power + 1] = parameters.powerCapital;
  couplings[coupling.power + 2] = parameters.powerSociety;
  couplings[coupling.fusion] = parameters.fusion;
  assignDrive(drive, parameters, couplings, agents.columns.deviation);
  const tally = emptyTally(structure.actors);
  countAll(tally, structure, structure.commandable, agents.signal);
  assignShares(tally, structure, drive.shares);
  const state = new Float64Array(stateLength);
  state.set(drive.shares, at.x);
  state.fill(initialInitiative, at.memory, at.memory + 3);
  state.fill(initialEnvironment, at.y, at.y + 3);
  state[at.environment] = initialEnvironment;
  state[at.demand] = 1;
  state[at.delay] = -1;
  state[at.trigger] = -1;
  const campaign = readyCampaign(structure, drive.reach);
  return { structure, parameters, variant, agents, drive, couplings, tally, campaign, state, remembered: 0 };
}

function emptyDrive(
  structure: CommunityStructure,
  { initialInitiative, choicePrecision }: Parameters,
  variant: ResolvedVariant,
  { ownHabit = 0, thresholdSpread = 0 }: CommunityOptions,
): CommunityDrive {
  const { actors, chains, listening } = structure;
  return {
    structure,
    variant,
    logits: logitTable(),
    twicePrecision: 2 * choicePrecision,
    initial: initialInitiative,
    thresholdSpread,
    ownHabit,
    sharesMemory: ownHabit === 0 && listening.perUnit.length === 0,
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
}

import { nextUint32, normal } from "@commonweal/numerics";
import type { BlockContext } from "../agents/AgentRule.ts";
import { assignWords } from "../agents/assignWords.ts";
import { chooses } from "../agents/chooses.ts";
import { defineAgentRule } from "../agents/defineAgentRule.ts";
import type { CommunityDrive } from "./CommunityDrive.ts";
import { switchChance } from "./switchChance.ts";

const columns = { memory: "float64", deviation: "float64" } as const;
const words32 = 4294967296;

type Context = BlockContext<typeof columns, CommunityDrive>;

/** Makes the rule of one actor for the engine of agents; the drive stands in its parameters. */
export const communityRule = (drive: CommunityDrive) =>
  defineAgentRule({
    name: "community/1",
    columns,
    signal: "initiative",
    parameters: drive,
    channels: 3,
    start,
    step,
  });

function start({
  parameters: drive,
  columns: { memory, deviation },
  next,
  from,
  to,
  words,
  stream,
}: Context): void {
  const { initial, thresholdSpread } = drive;
  assignWords(words, to - from, stream);
  for (let actor = from; actor < to; actor += 1) {
    next[actor] = (words[actor - from] as number) < initial * words32 ? 1 : 0;
    memory[actor] = initial;
    if (thresholdSpread > 0) deviation[actor] = thresholdSpread * normal(stream);
  }
}

function step(context: Context): void {
  const { parameters: drive, from, to, words, stream } = context;
  if (!drive.sharesMemory) rememberPractice(drive, context);
  assignWords(words, to - from, stream);
  const { rule, deadband } = drive.variant;
  if (rule === "logit" && deadband === 0) chooseByLogit(drive, context);
  else chooseByChance(drive, context);
}

/** Those who reconsider, once however often, take their own initiative with the chance logistic(2βΔU). */
function chooseByLogit(
  drive: CommunityDrive,
  { columns, from, to, words, stream, next, sums }: Context,
): void {
  const { logits, twicePrecision } = drive;
  const revise = drive.revise * words32;
  for (let actor = from; actor < to; actor += 1) {
    if ((words[actor - from] as number) >= revise) continue;
    const advantage = advantageOf(drive, columns.memory, sums, actor);
    next[actor] = chooses(logits, twicePrecision * advantage, nextUint32(stream));
  }
}

function chooseByChance(
  drive: CommunityDrive,
  { columns, from, to, words, signal, next, sums }: Context,
): void {
  const { variant, twicePrecision, turns, structure } = drive;
  for (let actor = from; actor < to; actor += 1) {
    const active = signal[actor] as number;
    const seen = shareHeard(drive, sums, actor, structure.sector[actor] as number);
    const advantage = advantageOf(drive, columns.memory, sums, actor);
    const chance = switchChance(variant, twicePrecision, advantage, seen, active, turns);
    if ((words[actor - from] as number) < chance * words32) next[actor] = 1 - active;
  }
}

/** ΔU of an actor. */
function advantageOf(drive: CommunityDrive, memory: Float64Array, sums: Int32Array, actor: number): number {
  const { structure, pull } = drive;
  const kind = structure.kind[actor] as number;
  const sector = structure.sector[actor] as number;
  const remembered = drive.sharesMemory ? (drive.memory[sector] as number) : (memory[actor] as number);
  const own =
    (drive.constant[actor] as number) +
    (structure.hearsNeed[actor] as number) * (drive.need[kind] as number) +
    (drive.practice[kind] as number) * remembered;
  const others =
    (pull[3 * kind] as number) * shareHeard(drive, sums, actor, 0) +
    (pull[3 * kind + 1] as number) * shareHeard(drive, sums, actor, 1) +
    (pull[3 * kind + 2] as number) * shareHeard(drive, sums, actor, 2);
  const place = structure.chains.place[actor] as number;
  const known = drive.known[place < 0 ? drive.known.length - 1 : place] as number;
  const ordered = (drive.command[kind] as number) * (drive.reach[actor] as number);
  return own + others + ordered + (drive.shortfall[kind] as number) * known;
}

/** Share of a sector that is active, among those of it whom an actor hears; 0 where it hears nobody. */
function shareHeard(drive: CommunityDrive, sums: Int32Array, actor: number, sector: number): number {
  const { actors, listening } = drive.structure;
  if (listening.perUnit.length === 0) return drive.shares[sector] as number;
  const place = sector * actors + actor;
  return (sums[place] as number) * (listening.perUnit[place] as number);
}

/** Moves what actors remember towards what they did, and saw their own sector do, in the step before. */
function rememberPractice(
  drive: CommunityDrive,
  { columns: { memory }, signal, sums, from, to }: Context,
): void {
  const { structure, shares, ownHabit, remember } = drive;
  if (remember === 0) return;
  const { actors, sector, listening } = structure;
  const { perUnit } = listening;
  const everybody = perUnit.length === 0;
  for (let actor = from; actor < to; actor += 1) {
    const own = sector[actor] as number;
    const place = own * actors + actor;
    const seen = everybody ? (shares[own] as number) : (sums[place] as number) * (perUnit[place] as number);
    const practice = seen + ownHabit * ((signal[actor] as number) - seen);
    memory[actor] = (memory[actor] as number) + remember * (practice - (memory[actor] as number));
  }
}

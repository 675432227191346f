import { type NullOutcome, nullOutcome, type TieArrays } from "@commonweal/actor-network";
import { assignShuffle, type Stream } from "@commonweal/numerics";
import { checkDraws } from "../checkDraws.ts";
import { checkLevels } from "./checkLevels.ts";
import { type LevelPairs, levelPairs } from "./levelPairs.ts";
import type { RankedLevels } from "./rankLevels.ts";

export interface VerticalAgainstChanceOptions {
  /** How many times the levels are shuffled, at least 1. */
  readonly draws: number;
  /** Random numbers; changed by drawing. */
  readonly stream: Stream;
  /** Let each tie count with its strength. Default: false. */
  readonly weighted?: boolean;
}

/** Shares beside what they are with shuffled levels; `null` without ties. */
export interface SharesAgainstChance {
  readonly vertical: NullOutcome | null;
  readonly horizontal: NullOutcome | null;
}

export interface VerticalAgainstChance extends SharesAgainstChance {
  /** `null` in an undirected network as well. */
  readonly upward: NullOutcome | null;
  /** `null` in an undirected network as well. */
  readonly downward: NullOutcome | null;
  /** The vertical share that shuffled levels give on average, for the network and each actor; `null` with fewer than two actors in the hierarchy. */
  readonly expected: number | null;
  readonly actors: readonly SharesAgainstChance[];
}

/**
 * Compares vertical and horizontal shares, overall and per actor, with what they are when levels are dealt at random.
 *
 * The shares are those of `verticalHorizontal`. Shuffling deals the levels anew to the actors of the hierarchy, so ties and
 * the size of each level stay; whoever is outside stays outside. Each outcome has the observed share, the mean and the 95 %
 * interval of the shuffles, and p = (c + 1) / (draws + 1). `twoSided` counts from the exact mean: two actors drawn without
 * return have different levels with probability 1 − Σ n_l (n_l − 1) / (n (n − 1)), which is `expected`, half of it upward.
 * No unit, 0 to 1.
 *
 * `null` without ties, and for an isolated actor. Parallel ties each count, self-loops do not; a symmetric tie in a directed
 * network is two arcs. The p of many actors are many tests: expect one in twenty below 0.05 by chance.
 *
 * O(draws × (actors + ties)) time, and O(draws × actors) space for the actors' intervals.
 *
 * @example
 * const network = {
 *   directed: true, order: 4,
 *   sources: Uint32Array.of(0, 2), targets: Uint32Array.of(1, 3), weights: Float64Array.of(1, 1),
 * };
 * const levels = { names: ["city", "community"], of: Int32Array.of(0, 0, 1, 1) };
 * const { horizontal, expected } = verticalAgainstChance(network, levels, { draws: 99, stream: stream({ root: 1 }) });
 * horizontal?.observed; // => 1
 * expected; // ≈ 0.6666666667
 * @throws {CollaborationMetricsError} `unequal-lengths` when the levels are of another number of actors,
 * `invalid-option` when draws is not a whole number of at least 1.
 */
export function verticalAgainstChance(
  network: TieArrays,
  levels: RankedLevels,
  { draws, stream, weighted = false }: VerticalAgainstChanceOptions,
): VerticalAgainstChance {
  checkDraws(draws);
  checkLevels(network, levels);
  const { order, directed } = network;
  const pairs = levelPairs(network, levels, weighted);
  const totals = totalsOf(pairs, order);
  const placed = Uint32Array.from(levels.of.keys()).filter((actor) => (levels.of[actor] as number) >= 0);
  const shuffled = Int32Array.from(levels.of);
  const dealt = Int32Array.from(placed, (actor) => levels.of[actor] as number);
  const expected = expectedShare(dealt);

  // Row `order` is the network's; a column is a draw, the first one what was observed.
  const vertical = new Float64Array((order + 1) * (draws + 1));
  const upward = new Float64Array(draws + 1);
  const between = new Float64Array(order + 1);
  for (let column = 0; column <= draws; column += 1) {
    if (column > 0) {
      assignShuffle(stream, dealt);
      for (let place = 0; place < placed.length; place += 1)
        shuffled[placed[place] as number] = dealt[place] as number;
    }
    upward[column] = assignBetween(between, pairs, shuffled) / (totals[order] as number);
    for (let row = 0; row <= order; row += 1)
      vertical[row * (draws + 1) + column] = (between[row] as number) / (totals[row] as number);
  }

  const sharesOf = (row: number): SharesAgainstChance => {
    if (totals[row] === 0 || expected === null) return { vertical: null, horizontal: null };
    const values = vertical.subarray(row * (draws + 1), (row + 1) * (draws + 1));
    const within = values.map((value) => 1 - value);
    return { vertical: outcomeOf(values, expected), horizontal: outcomeOf(within, 1 - expected) };
  };
  const overall = sharesOf(order);
  const isDirected = directed && overall.vertical !== null && expected !== null;
  const downward = upward.map((value, column) => (vertical[order * (draws + 1) + column] as number) - value);
  return {
    ...overall,
    upward: isDirected ? outcomeOf(upward, expected / 2) : null,
    downward: isDirected ? outcomeOf(downward, expected / 2) : null,
    expected,
    actors: Array.from({ length: order }, (_, actor) => sharesOf(actor)),
  };
}

const outcomeOf = (values: Float64Array, mean: number): NullOutcome | null =>
  nullOutcome(values[0] as number, values.subarray(1), mean);

function totalsOf({ from, to, amounts }: LevelPairs, order: number): Float64Array {
  const totals = new Float64Array(order + 1);
  for (let pair = 0; pair < from.length; pair += 1) {
    const amount = amounts[pair] as number;
    for (const row of [from[pair] as number, to[pair] as number, order])
      totals[row] = (totals[row] as number) + amount;
  }
  return totals;
}

/** Fills in what runs between levels, per actor and last for the network, and gives what runs upward. */
function assignBetween(between: Float64Array, { from, to, amounts }: LevelPairs, ranks: Int32Array): number {
  between.fill(0);
  const last = between.length - 1;
  let upward = 0;
  for (let pair = 0; pair < from.length; pair += 1) {
    const [source, target] = [from[pair] as number, to[pair] as number];
    const climb = (ranks[source] as number) - (ranks[target] as number);
    if (climb === 0) continue;
    const amount = amounts[pair] as number;
    between[source] = (between[source] as number) + amount;
    between[target] = (between[target] as number) + amount;
    between[last] = (between[last] as number) + amount;
    if (climb > 0) upward += amount;
  }
  return upward;
}

function expectedShare(ranks: Int32Array): number | null {
  const actors = ranks.length;
  if (actors < 2) return null;
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  let alike = 0;
  for (const size of sizes.values()) alike += size * (size - 1);
  return 1 - alike / (actors * (actors - 1));
}

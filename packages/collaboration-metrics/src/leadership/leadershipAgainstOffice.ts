import { type NullOutcome, nullOutcome, type TieArrays } from "@commonweal/actor-network";
import { assignShuffle, type Stream } from "@commonweal/numerics";
import { checkDraws } from "../checkDraws.ts";
import { checkLevels } from "../structure/checkLevels.ts";
import type { RankedLevels } from "../structure/rankLevels.ts";
import { type CoordinationOptions, coordinationLists } from "./coordinationLists.ts";
import { middleRanks } from "./middleRanks.ts";

export interface LeadershipAgainstOfficeOptions extends CoordinationOptions {
  /** How many times the levels are shuffled, at least 1. */
  readonly draws: number;
  /** Random numbers; changed by drawing. */
  readonly stream: Stream;
}

export interface LeadershipAgainstOffice {
  /** Spearman's correlation beside its permutation null. */
  readonly correlation: NullOutcome | null;
  /** Actors that enter it. */
  readonly actors: number;
  /** Actors left out because they stand outside the hierarchy. */
  readonly unplaced: number;
}

/**
 * Tells whether those who coordinate are those in high office.
 *
 * Spearman's rank correlation over actors between how many others an actor coordinates and how high its level is: −1 to 1,
 * positive when higher levels coordinate more, near 0 when leadership does not follow office. Equal numbers share the mean of
 * their ranks. p = (c + 1) / (draws + 1) with levels dealt anew to the actors; `twoSided` counts from the null's mean, which
 * is exactly 0. No unit.
 *
 * `null` when all actors have one level, all coordinate equally many, or there are none. Whom an actor coordinates may stand
 * outside the hierarchy; actors outside do not enter. Direction is said by `coordinator`; parallel ties count once, self-loops
 * and strengths not at all, isolated actors enter with 0.
 *
 * O(ties · log ties + draws × actors) time, O(actors + ties + draws) space.
 *
 * @example
 * const network = {
 *   directed: true, order: 3,
 *   sources: Uint32Array.of(0, 0, 1), targets: Uint32Array.of(1, 2, 2), weights: Float64Array.of(1, 1, 1),
 * };
 * const levels = { names: ["city", "district", "community"], of: Int32Array.of(0, 1, 2) };
 * const options = { coordinator: "source", draws: 99, stream: stream({ root: 1 }) } as const;
 * leadershipAgainstOffice(network, levels, options).correlation?.observed; // => 1
 * @throws {CollaborationMetricsError} `unequal-lengths` when the levels are of another number of actors, `invalid-option` for
 * an undirected network or a number of draws that is no whole number of at least 1.
 */
export function leadershipAgainstOffice(
  network: TieArrays,
  levels: RankedLevels,
  options: LeadershipAgainstOfficeOptions,
): LeadershipAgainstOffice {
  checkDraws(options.draws);
  checkLevels(network, levels);
  const lists = coordinationLists(network, options);
  const placed = lists.flatMap((_, actor) => ((levels.of[actor] as number) >= 0 ? [actor] : []));
  const actors = placed.length;
  const unplaced = network.order - actors;
  const counts = centredRanks(placed.map((actor) => lists[actor]?.length ?? 0));
  // Rank 0 is the top of the hierarchy, so height is its opposite.
  const heights = centredRanks(placed.map((actor) => -(levels.of[actor] as number)));
  const scale = Math.sqrt(product(counts, counts) * product(heights, heights));
  if (!(scale > 0)) return { correlation: null, actors, unplaced };

  const correlation = () => Math.max(-1, Math.min(1, product(counts, heights) / scale));
  const observed = correlation();
  const values = new Float64Array(options.draws);
  for (let draw = 0; draw < options.draws; draw += 1) {
    assignShuffle(options.stream, heights);
    values[draw] = correlation();
  }
  return { correlation: nullOutcome(observed, values, 0), actors, unplaced };
}

function centredRanks(values: readonly number[]): Float64Array {
  const middle = (values.length + 1) / 2;
  return middleRanks(values).map((rank) => rank - middle);
}

/** Exact in any order, because centred ranks are whole numbers of halves. */
function product(first: Float64Array, second: Float64Array): number {
  let total = 0;
  for (let place = 0; place < first.length; place += 1)
    total += (first[place] as number) * (second[place] as number);
  return total;
}

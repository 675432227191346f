import { permutation, type Stream } from "@commonweal/numerics";
import { checkGroups } from "../measures/checkGroups.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkDraws } from "./checkDraws.ts";
import { type NullOutcome, nullOutcome } from "./nullOutcome.ts";

export interface PermutationNullOptions {
  /** How many times the labels are shuffled, at least 1. */
  readonly draws: number;
  /** Random numbers; changed by drawing. */
  readonly stream: Stream;
}

/**
 * Compares a statistic of groups with what it is when the groups' labels are dealt to the actors at random.
 *
 * Ties and group sizes stay as they are. p = (c + 1) / (R + 1), with c of R draws at least as extreme as the
 * observed value: as large (`greater`), as small (`less`), or as far from the mean of draws and observed value
 * together (`twoSided`). Values within 1e-12 relative to max(1, |observed|) count as equal, because sums of
 * the same strengths in another order differ in their last digits. No unit, above 0 and at most 1.
 *
 * `null` when the observed value is undefined, or when it is undefined in every draw.
 *
 * O(draws × cost of the statistic) time, O(draws + actors) space.
 *
 * @example
 * const square = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 2),
 *   targets: Uint32Array.of(1, 3),
 *   weights: Float64Array.of(1, 1),
 * };
 * const groups = { names: ["a", "b"], of: Int32Array.of(0, 0, 1, 1) };
 * const outcome = permutationNull(square, groups, eiIndex, { draws: 99, stream: stream({ root: 1 }) });
 * outcome.observed; // => -1
 * outcome.draws; // => 99
 * @throws {ActorNetworkError} `invalid-option` when draws is not a whole number of at least 1, or when the groups
 * belong to a network of another size.
 * @see Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9(1), article 39.
 */
export function permutationNull<N extends TieArrays>(
  network: N,
  groups: Grouping,
  statistic: (network: N, groups: Grouping) => number | null,
  options: PermutationNullOptions,
): NullOutcome | null {
  checkGroups(network, groups);
  checkDraws(options.draws);
  const observed = statistic(network, groups);
  if (observed === null) return null;
  const values: number[] = [];
  for (let draw = 0; draw < options.draws; draw++) {
    const order = permutation(options.stream, network.order);
    const of = Int32Array.from(order, (actor) => groups.of[actor] ?? 0);
    const value = statistic(network, { names: groups.names, of });
    if (value !== null) values.push(value);
  }
  return nullOutcome(observed, values);
}

import { permutation, quantile, type Stream, sum } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import { checkGroups } from "../measures/checkGroups.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";

export interface PermutationNullOptions {
  /** How many times the labels are shuffled, at least 1. */
  readonly draws: number;
  /** Random numbers; changed by drawing. */
  readonly stream: Stream;
}

export interface PermutationNull {
  readonly observed: number;
  /** Mean of the statistic over the draws. */
  readonly mean: number;
  /** Quantile 0.025 of the draws. */
  readonly low: number;
  /** Quantile 0.975 of the draws. */
  readonly high: number;
  readonly p: { readonly twoSided: number; readonly greater: number; readonly less: number };
  /** Draws that count: those in which the statistic is defined. */
  readonly draws: number;
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
): PermutationNull | null {
  checkGroups(network, groups);
  if (!(Number.isSafeInteger(options.draws) && options.draws >= 1)) {
    const message = `draws is ${options.draws}; expected a whole number of at least 1.`;
    throw new ActorNetworkError("invalid-option", message, ["draws"]);
  }
  const observed = statistic(network, groups);
  if (observed === null) return null;
  const values: number[] = [];
  for (let draw = 0; draw < options.draws; draw++) {
    const order = permutation(options.stream, network.order);
    const of = Int32Array.from(order, (actor) => groups.of[actor] ?? 0);
    const value = statistic(network, { names: groups.names, of });
    if (value !== null) values.push(value);
  }
  return summarise(observed, values);
}

function summarise(observed: number, values: readonly number[]): PermutationNull | null {
  const sorted = Float64Array.from(values).sort();
  const low = quantile(sorted, 0.025);
  const high = quantile(sorted, 0.975);
  if (low === null || high === null) return null;
  const total = sum(values);
  const centre = (total + observed) / (values.length + 1);
  const slack = 1e-12 * Math.max(1, Math.abs(observed));
  const share = (isExtreme: (value: number) => boolean): number =>
    (values.filter(isExtreme).length + 1) / (values.length + 1);
  return {
    observed,
    mean: total / values.length,
    low,
    high,
    p: {
      twoSided: share((value) => Math.abs(value - centre) >= Math.abs(observed - centre) - slack),
      greater: share((value) => value >= observed - slack),
      less: share((value) => value <= observed + slack),
    },
    draws: values.length,
  };
}

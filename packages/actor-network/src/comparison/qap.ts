import { stream } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkDraws } from "../nulls/checkDraws.ts";
import { type NullOutcome, nullOutcome } from "../nulls/nullOutcome.ts";
import { assignOrder } from "./assignOrder.ts";
import { checkMatrix } from "./checkMatrix.ts";
import { type CrossProducts, crossProducts } from "./crossProducts.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";
import { pairLists } from "./pairLists.ts";

export interface QapOptions {
  /** How many orders of the actors are drawn, at least 1. */
  readonly draws: number;
  /** Seed of the draws, a whole number of at least 0. Draw k is the same whatever the number of draws. */
  readonly seed: number;
  /**
   * `correlation` (default): Pearson's r over pairs. `jaccard`: ties in both / ties in either. `hamming`: ties in one
   * and not in the other, a count. `matching`: share of pairs on which both agree.
   */
  readonly statistic?: "correlation" | "jaccard" | "hamming" | "matching";
  /** Let each tie count with its strength, in the correlation only. Default: false, a tied pair counts 1. */
  readonly weighted?: boolean;
}

/**
 * Compares two relations on the same actors with what chance would give (quadratic assignment procedure).
 *
 * The statistic runs over pairs of different actors: every ordered pair if one relation is directed, otherwise each
 * pair once. The null is the actors of one relation in random order, rows and columns together, so both keep their
 * structure and only the match between them goes. p = (c + 1) / (R + 1), with c of R orders at least as extreme:
 * `greater`, `less`, or `twoSided`, as far from the null's mean, which is exactly 0 for the correlation. No unit, but
 * for `hamming`; the correlation lies in −1 to 1, the two shares in 0 to 1.
 *
 * `null` when the statistic is undefined: a correlation when all pairs of one relation have the same number, `jaccard`
 * when neither has a tie, any when there are fewer than two actors.
 *
 * An undirected relation beside a directed one counts both ways. Parallel ties count once, with `weighted` they add up;
 * self-loops do not count. A number other than 0 in a matrix is a tie. Isolated actors count.
 *
 * O(draws × (actors + ties of the sparser relation)) time, O(draws + ties) space; a matrix of actors² numbers is kept up
 * to 2,048 actors.
 *
 * @example
 * const line = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * const fork = { ...line, sources: Uint32Array.of(0, 1, 1) };
 * qap(line, fork, { draws: 99, seed: 1 }).observed; // ≈ 0.3333333333
 * qap(line, fork, { draws: 99, seed: 1, statistic: "jaccard" }).observed; // => 0.5
 * @throws {ActorNetworkError} `invalid-option` when the relations have different numbers of actors, when a matrix is of
 * another size, not finite or not symmetric, when draws is not a whole number of at least 1, or when strengths are asked
 * for in anything but a correlation.
 * @see Krackhardt (1988), Social Networks 10(4), 359–381. R sna's `qaptest` leaves the observed value out of the count,
 * so its p can be 0.
 */
export function qap(
  first: TieArrays | DyadMatrix,
  second: TieArrays | DyadMatrix,
  { draws, seed, statistic = "correlation", weighted = false }: QapOptions,
): NullOutcome | null {
  checkDraws(draws);
  checkMatch(first, second, statistic, weighted);
  const options = { bothWays: first.directed || second.directed, weighted };
  const lists = [pairLists(first, options), pairLists(second, options)] as const;
  const [a, b] = lists;
  const products = a.targets.length <= b.targets.length ? crossProducts(a, b) : crossProducts(b, a);
  const of = statistics[statistic](products);
  if (of === null) return null;

  const order = Uint32Array.from({ length: first.order }, (_, actor) => actor);
  const observed = of.value(products.centred(order));
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    assignOrder(stream({ root: seed, replication: draw, purpose: "qap" }), order);
    values[draw] = of.value(products.centred(order));
  }
  return nullOutcome(observed, values, of.mean);
}

interface Statistic {
  /** The statistic, from the sum of products of what differs from the means. */
  readonly value: (centred: number) => number;
  /** Its mean over all orders, where that is known; the mean of the sum of products is 0. */
  readonly mean?: number;
}

const statistics: Readonly<
  Record<NonNullable<QapOptions["statistic"]>, (products: CrossProducts) => Statistic | null>
> = {
  correlation: ({ first, second }) => {
    const scale = Math.sqrt(first.squares) * Math.sqrt(second.squares);
    if (scale === 0) return null;
    return { value: (centred) => Math.max(-1, Math.min(1, centred / scale)), mean: 0 };
  },
  jaccard: ({ first, second }) => {
    const either = first.total + second.total;
    if (either === 0) return null;
    return { value: (centred) => common(first, second, centred) / (either - common(first, second, centred)) };
  },
  hamming: ({ first, second }) => {
    if (first.pairs === 0) return null;
    const value = (centred: number) => first.total + second.total - 2 * common(first, second, centred);
    return { value, mean: value(0) };
  },
  matching: ({ first, second }) => {
    if (first.pairs === 0) return null;
    const value = (centred: number) =>
      1 - (first.total + second.total - 2 * common(first, second, centred)) / first.pairs;
    return { value, mean: value(0) };
  },
};

/** Ties in both relations, from their sum of products less the means. */
const common = (first: CrossProducts["first"], second: CrossProducts["second"], centred: number): number =>
  centred + first.mean * second.total;

function checkMatch(
  first: TieArrays | DyadMatrix,
  second: TieArrays | DyadMatrix,
  statistic: string,
  weighted: boolean,
): void {
  if (first.order !== second.order) {
    const message = `The second relation has ${second.order} actors, the first ${first.order}; expected the same actors in the same order.`;
    throw new ActorNetworkError("invalid-option", message, ["second"]);
  }
  if ("values" in first) checkMatrix(first, ["first"]);
  if ("values" in second) checkMatrix(second, ["second"]);
  if (weighted && statistic !== "correlation") {
    const message = `weighted is set for ${statistic}; expected it for the correlation only, the others compare which pairs are tied.`;
    throw new ActorNetworkError("invalid-option", message, ["weighted"]);
  }
}

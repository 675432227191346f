import { type Stream, stream } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkDraws } from "./checkDraws.ts";
import { type NullOutcome, nullOutcome } from "./nullOutcome.ts";

export interface ConditionalNullOptions {
  /** How many networks are drawn, at least 1. */
  readonly draws: number;
  /** Seed of the draws, a whole number of at least 0. Draw k is the same whatever the number of draws. */
  readonly seed: number;
}

/**
 * Compares a statistic of a network with what it is in random networks that share something with it.
 *
 * `draw` makes one such network from the observed one: `sameSize` keeps the number of ties, `sameDyads` the dyad
 * census, `sameDegrees` the degrees of every actor. p = (c + 1) / (R + 1), with c of R draws at least as extreme as
 * the observed value, as in `permutationNull`; z counts standard deviations of the draws. No unit.
 *
 * `null` when the observed value is undefined, or when it is undefined in every draw; draws in which it is
 * undefined do not count. What direction, parallel ties and self-loops mean is for `draw` and `statistic` to say.
 *
 * Every draw has its own stream, keyed by seed and number of the draw.
 *
 * O(draws × (cost of a draw + cost of the statistic)) time, O(draws + ties) space.
 *
 * @example
 * const circle = {
 *   directed: false,
 *   order: 5,
 *   sources: Uint32Array.of(0, 1, 2, 3, 4),
 *   targets: Uint32Array.of(1, 2, 3, 4, 0),
 *   weights: new Float64Array(5).fill(1),
 * };
 * const outcome = conditionalNull(circle, sameSize, transitivity, { draws: 99, seed: 1 });
 * outcome.observed; // => 0
 * outcome.p.less > 0.01; // => true
 * @throws {ActorNetworkError} `invalid-option` when draws is not a whole number of at least 1, and whatever `draw`
 * throws.
 * @see Wasserman & Faust (1994), Social Network Analysis, chapter 13, for conditional uniform distributions.
 */
export function conditionalNull(
  network: TieArrays,
  draw: (network: TieArrays, stream: Stream) => TieArrays,
  statistic: (network: TieArrays) => number | null,
  { draws, seed }: ConditionalNullOptions,
): NullOutcome | null {
  checkDraws(draws);
  const observed = statistic(network);
  if (observed === null) return null;
  const values: number[] = [];
  for (let index = 0; index < draws; index += 1) {
    const random = stream({ root: seed, replication: index, purpose: "conditional-null" });
    const value = statistic(draw(network, random));
    if (value !== null) values.push(value);
  }
  return nullOutcome(observed, values);
}

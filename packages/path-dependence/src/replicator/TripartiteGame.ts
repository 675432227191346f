import type { PerGroup } from "../meanField/simulateMeanField.ts";

/** A player's payoffs by the actions (0 or 1) of state, then capital, then society. */
export type TripartitePayoffs = readonly [
  readonly [readonly [number, number], readonly [number, number]],
  readonly [readonly [number, number], readonly [number, number]],
];

/**
 * A game of three populations, state, capital and society, with two actions each.
 *
 * `capital[1][0][1]` is what capital gets when state and society take action 1 and capital action 0.
 */
export interface TripartiteGame {
  readonly state: TripartitePayoffs;
  readonly capital: TripartitePayoffs;
  readonly society: TripartitePayoffs;
}

/** A number for state, capital and society: shares of those who take action 1, or speeds. */
export type TripartiteShares = PerGroup;

/** What linearisation says of a rest point; undecided where an eigenvalue has no real part. */
export type TripartiteStability = "stable" | "unstable" | "saddle" | "undecided";

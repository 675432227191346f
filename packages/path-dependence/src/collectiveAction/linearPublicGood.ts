import { demand } from "../model/demand.ts";

export interface LinearPublicGood {
  /** Actors in the group, at least 2. */
  readonly players: number;
  /** Factor r by which contributions grow before they are shared equally. */
  readonly multiplication: number;
  /** Cost of a contribution. Default: 1. */
  readonly cost?: number;
}

export interface PublicGoodReturns {
  /** What a contribution brings to who makes it, less its cost: (r / n − 1) c. */
  readonly own: number;
  /** What it brings to the group, less its cost: (r − 1) c. */
  readonly group: number;
  /** What it brings to the others: r (n − 1) / n c. */
  readonly others: number;
  /** Whether contributing is good for the group but not for oneself, 1 < r < n. */
  readonly dilemma: boolean;
}

/**
 * Gives the marginal returns of contributing to a linear public good, and whether they make a dilemma.
 *
 * In units of cost; `group` is `own` + `others`. They do not depend on how many contribute. A dilemma if and only if 1 < r
 * < n (and contributing costs something): with less, nobody should contribute, with more, everybody wants to.
 *
 * O(1).
 *
 * @example
 * linearPublicGood({ players: 4, multiplication: 2 }); // => { own: -0.5, group: 1, others: 1.5, dilemma: true }
 * @throws {PathDependenceError} `invalid-parameters` for what is out of range.
 */
export function linearPublicGood({ players, multiplication, cost = 1 }: LinearPublicGood): PublicGoodReturns {
  demand(Number.isInteger(players) && players >= 2, "players", players, "a whole number from 2 on");
  const known = multiplication >= 0 && multiplication < Infinity;
  demand(known, "multiplication", multiplication, "a finite number of at least 0");
  demand(cost >= 0 && cost < Infinity, "cost", cost, "a finite number of at least 0");
  return {
    own: (multiplication / players - 1) * cost,
    group: (multiplication - 1) * cost,
    others: ((multiplication * (players - 1)) / players) * cost,
    dilemma: multiplication > 1 && multiplication < players && cost > 0,
  };
}

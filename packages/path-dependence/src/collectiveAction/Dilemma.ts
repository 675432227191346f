import { demand } from "../model/demand.ts";

/** What a common good is worth to each, and what contributing costs. */
export interface Dilemma {
  /** Actors in the group, at least 2. */
  readonly players: number;
  /** Worth of the good to each, above 0. */
  readonly benefit: number;
  /** Cost of a contribution, at least 0, in the unit of the benefit. */
  readonly cost: number;
}

/** Throws `invalid-parameters` unless a dilemma keeps to its limits. */
export function checkDilemma({ players, benefit, cost }: Dilemma): void {
  demand(Number.isInteger(players) && players >= 2, "players", players, "a whole number from 2 on");
  demand(benefit > 0 && benefit < Infinity, "benefit", benefit, "a finite number above 0");
  demand(cost >= 0 && cost < Infinity, "cost", cost, "a finite number of at least 0");
}

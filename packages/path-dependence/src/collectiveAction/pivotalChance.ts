import { exp } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";
import { logPivotal } from "./logPivotal.ts";

/**
 * Gives the chance that one's own contribution decides whether a threshold is reached.
 *
 * C(n − 1, w − 1) p^(w − 1) (1 − p)^(n − w), range [0, 1], no unit: exactly w − 1 of the n − 1 others contribute, each with
 * chance p.
 *
 * O(players).
 *
 * @example
 * pivotalChance(5, 3, 0.5); // ≈ 0.375
 * @throws {PathDependenceError} `invalid-parameters` unless players and needed are whole, 1 ≤ needed ≤ players, and the
 * share is from 0 to 1.
 */
export function pivotalChance(players: number, needed: number, share: number): number {
  demand(Number.isInteger(players) && players >= 1, "players", players, "a whole number from 1 on");
  const fits = Number.isInteger(needed) && needed >= 1 && needed <= players;
  demand(fits, "needed", needed, `a whole number from 1 to ${players}`);
  demand(share >= 0 && share <= 1, "share", share, "a number from 0 to 1");
  return exp(logPivotal(players, needed)(share));
}

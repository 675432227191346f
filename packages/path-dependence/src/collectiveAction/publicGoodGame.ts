import { groupGame } from "../choice/groupGame.ts";
import type { SymmetricGame } from "../choice/SymmetricGame.ts";
import { type LinearPublicGood, linearPublicGood } from "./linearPublicGood.ts";

/**
 * Makes the symmetric game of a linear public good: 0 rides free, 1 contributes.
 *
 * With k contributing others, r k c / n out of it and r (k + 1) c / n − c within, in units of cost.
 *
 * O(players) time a call, O(players) space.
 *
 * @example
 * const payoffs = new Float64Array(2);
 * publicGoodGame({ players: 2, multiplication: 1.5 }).assignPayoffs(Float64Array.of(0.5, 0.5), payoffs);
 * payoffs; // => Float64Array.of(0.375, 0.125)
 * @throws {PathDependenceError} `invalid-parameters` for what is out of range.
 */
export function publicGoodGame(good: LinearPublicGood): SymmetricGame {
  linearPublicGood(good);
  const { players, multiplication, cost = 1 } = good;
  const share = (contributors: number) => (multiplication * contributors * cost) / players;
  const others = Array.from({ length: players }, (_, k) => k);
  return groupGame({ out: others.map(share), part: others.map((k) => share(k + 1) - cost) });
}

import type { SymmetricGame } from "../choice/SymmetricGame.ts";
import { demand } from "../model/demand.ts";

const sumTolerance = 1e-9;

/** Throws `invalid-parameters` unless there is a share from 0 to 1 for each action of the game, adding up to 1. */
export function checkShares({ actions }: SymmetricGame, shares: ArrayLike<number>): void {
  demand(shares.length === actions, "shares.length", shares.length, `${actions}, one for each action`, [
    "shares",
  ]);
  let total = 0;
  for (let action = 0; action < actions; action += 1) {
    const share = shares[action] as number;
    demand(share >= 0 && share <= 1, `shares[${action}]`, share, "a number from 0 to 1", ["shares", action]);
    total += share;
  }
  const near = Math.abs(total - 1) <= sumTolerance;
  demand(near, "the sum of shares", total, "1", ["shares"]);
}

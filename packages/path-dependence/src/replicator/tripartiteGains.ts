import { demand } from "../model/demand.ts";
import type { TripartiteGame } from "./TripartiteGame.ts";

const players = ["state", "capital", "society"] as const;

/**
 * What action 1 brings to each player more than action 0, by the actions of the other two in the order state, capital,
 * society: four numbers a player (00, 10, 01, 11). Throws `invalid-parameters` for a payoff that is not finite.
 */
export function tripartiteGains(game: TripartiteGame): Float64Array {
  const gains = new Float64Array(12);
  players.forEach((player, own) => {
    const payoff = (actions: readonly number[]) => {
      const [s, k, c] = actions as [0 | 1, 0 | 1, 0 | 1];
      const value = game[player][s]?.[k]?.[c];
      const name = `${player}[${s}][${k}][${c}]`;
      demand(Number.isFinite(value), name, value, "a finite number", [player, s, k, c]);
      return value as number;
    };
    for (let others = 0; others < 4; others += 1) {
      const actions = [others & 1, others >> 1];
      actions.splice(own, 0, 1);
      const acting = payoff(actions);
      actions[own] = 0;
      gains[4 * own + others] = acting - payoff(actions);
    }
  });
  return gains;
}

/** The gain of one player at given shares of the other two. */
export function gainAt(gains: Float64Array, player: number, first: number, second: number): number {
  const at = 4 * player;
  const without = (gains[at] as number) * (1 - first) + (gains[at + 1] as number) * first;
  const beside = (gains[at + 2] as number) * (1 - first) + (gains[at + 3] as number) * first;
  return without * (1 - second) + beside * second;
}

/** How a player's gain changes with the share of the first other player (`other` 0) or of the second (1). */
export function gainSlope(gains: Float64Array, player: number, other: 0 | 1, share: number): number {
  const at = 4 * player;
  const [step, across] = other === 0 ? [1, 2] : [2, 1];
  const low = (gains[at + step] as number) - (gains[at] as number);
  const high = (gains[at + 3] as number) - (gains[at + across] as number);
  return low * (1 - share) + high * share;
}

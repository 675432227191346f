import fc from "fast-check";
import type { TripartiteGame, TripartitePayoffs, TripartiteShares } from "../replicator/TripartiteGame.ts";

/** The game of a row of the fixture, whose tables are plain lists. */
export const gameOf = ({ state, capital, society }: Record<keyof TripartiteGame, number[][][]>) =>
  ({ state, capital, society }) as unknown as TripartiteGame;
export const names = ["state", "capital", "society"] as const;
export const triple = (shares: TripartiteShares) => names.map((name) => shares[name]);
export const sharesOf = ([state, capital, society]: readonly number[]) =>
  ({ state, capital, society }) as TripartiteShares;

export const table = (values: readonly number[]): TripartitePayoffs => {
  const [a, b, c, d, e, f, g, h] = values as [number, number, number, number, number, number, number, number];
  return [
    [
      [a, b],
      [c, d],
    ],
    [
      [e, f],
      [g, h],
    ],
  ];
};
const payoffs = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 8, maxLength: 8 }).map(table);
export const games = fc.record({ state: payoffs, capital: payoffs, society: payoffs });
const inner = fc.double({ min: 0.05, max: 0.95, noNaN: true });
export const points = fc.record({ state: inner, capital: inner, society: inner });

export const idle = table([0, 0, 0, 0, 0, 0, 0, 0]);
/** State acts if capital does not, capital if society does, society if state does. */
export const cycle: TripartiteGame = {
  state: table([0, 0, 0, 0, 1, 1, -1, -1]),
  capital: table([0, 0, -1, 1, 0, 0, -1, 1]),
  society: table([0, -1, 0, -1, 0, 1, 0, 1]),
};

import type { PerGroup } from "../meanField/simulateMeanField.ts";
import { demand } from "../model/demand.ts";
import { assignTripartite } from "./assignTripartite.ts";
import type { StepOptions } from "./StepOptions.ts";
import type { TripartiteGame, TripartiteShares, TripartiteStability } from "./TripartiteGame.ts";
import { tripartiteCorners } from "./tripartiteCorners.ts";
import { tripartiteGains } from "./tripartiteGains.ts";
import { tripartiteInterior } from "./tripartiteInterior.ts";
import { tripartiteTrajectory } from "./tripartiteTrajectory.ts";

export interface TripartitePortraitOptions extends StepOptions {
  /** Player whose share runs across. Default: "state". */
  readonly across?: keyof PerGroup;
  /** Player whose share runs up, another one. Default: "society". */
  readonly up?: keyof PerGroup;
  /** Share of the third player for the arrows, 0 to 1. Default: 0.5. */
  readonly third?: number;
  /** Cells of the grid of arrows in each direction, from 1 to 1000. Default: 10. */
  readonly cells?: number;
  /** Where trajectories begin. Default: none. */
  readonly starts?: readonly TripartiteShares[];
}

export interface TripartitePortrait {
  /** Speeds at the middles of the cells, with the third share as set. */
  readonly field: readonly {
    readonly x: number;
    readonly y: number;
    readonly dx: number;
    readonly dy: number;
  }[];
  /** Trajectories of all three shares, seen from the side of the third. */
  readonly trajectories: readonly {
    readonly x: Float64Array;
    readonly y: Float64Array;
    readonly third: Float64Array;
  }[];
  /** Corners and mixed equilibria, with their third share and their stability in all three. */
  readonly equilibria: readonly {
    readonly x: number;
    readonly y: number;
    readonly third: number;
    readonly stability: TripartiteStability;
  }[];
}

const players = ["state", "capital", "society"] as const;

/**
 * Lays out a phase portrait of the three-population replicator in two of its three shares.
 *
 * Plain numbers for a figure; shares from 0 to 1. Arrows are of a slice at one share of the third player, which moves on
 * unless it is 0 or 1; trajectories and equilibria are of the whole and carry their third share, so that a figure can leave
 * out what is far from the slice.
 *
 * O(cells² + starts × steps) time and space.
 *
 * @example
 * const alone = [[[0, 0], [0, 0]], [[1, 1], [1, 1]]];
 * const idle = [[[0, 0], [0, 0]], [[0, 0], [0, 0]]];
 * const game = { state: alone, capital: idle, society: idle };
 * tripartitePortrait(game, { cells: 1 }).field; // => [{ x: 0.5, y: 0.5, dx: 0.25, dy: 0 }]
 * @throws {PathDependenceError} `invalid-parameters` for a payoff that is not finite, the same player twice, or what is out
 * of range.
 */
export function tripartitePortrait(
  game: TripartiteGame,
  options: TripartitePortraitOptions = {},
): TripartitePortrait {
  const { across = "state", up = "society", third = 0.5, cells = 10, starts = [], ...steps } = options;
  const [a, b] = [players.indexOf(across), players.indexOf(up)];
  demand(a >= 0, "across", across, "state, capital or society");
  demand(b >= 0 && b !== a, "up", up, `state, capital or society, but not ${across}`);
  demand(third >= 0 && third <= 1, "third", third, "a share from 0 to 1");
  demand(
    Number.isInteger(cells) && cells >= 1 && cells <= 1000,
    "cells",
    cells,
    "a whole number from 1 to 1000",
  );
  const c = 3 - a - b;
  const gains = tripartiteGains(game);
  const [shares, slope] = [new Float64Array(3).fill(third), new Float64Array(3)];
  const field = Array.from({ length: cells * cells }, (_, cell) => {
    const [x, y] = [((cell % cells) + 0.5) / cells, (Math.floor(cell / cells) + 0.5) / cells];
    shares[a] = x;
    shares[b] = y;
    assignTripartite(gains, shares, slope);
    return { x, y, dx: slope[a] as number, dy: slope[b] as number };
  });
  const column = (rows: Float64Array, player: number) =>
    Float64Array.from({ length: rows.length / 3 }, (_, row) => rows[3 * row + player] as number);
  const trajectories = starts.map((start) => {
    const rows = tripartiteTrajectory(game, start, steps);
    return { x: column(rows, a), y: column(rows, b), third: column(rows, c) };
  });
  const rest = [...tripartiteCorners(game), ...tripartiteInterior(game).points];
  const equilibria = rest.map(({ shares: at, stability }) => {
    return { x: at[across], y: at[up], third: at[players[c] as keyof PerGroup], stability };
  });
  return { field, trajectories, equilibria };
}

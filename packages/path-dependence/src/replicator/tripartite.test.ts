import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { PathDependenceError } from "../errors.ts";
import {
  cycle,
  gameOf,
  games,
  idle,
  names,
  points,
  sharesOf,
  table,
  triple,
} from "../testing/tripartiteGames.ts";
import type { TripartiteShares } from "./TripartiteGame.ts";
import { tripartiteCorners } from "./tripartiteCorners.ts";
import { tripartiteField } from "./tripartiteField.ts";
import { tripartiteJacobian } from "./tripartiteJacobian.ts";
import { tripartitePortrait } from "./tripartitePortrait.ts";
import { tripartiteTrajectory } from "./tripartiteTrajectory.ts";

describe("tripartiteCorners", () => {
  it.each(fixture.tripartite)("has the eigenvalues that differences in numpy give, %#", (row) => {
    const corners = tripartiteCorners(gameOf(row));
    row.corners.forEach(({ corner, eigenvalues }, k) => {
      expect(triple(corners[k]?.shares as TripartiteShares)).toEqual(corner);
      triple(corners[k]?.eigenvalues as TripartiteShares).forEach((value, player) => {
        expect(value).toBeCloseTo(eigenvalues[player] as number, 4);
      });
    });
  });

  it("names stable, unstable, saddle and undecided by the signs", () => {
    // Each gains by acting exactly if both others act too: everybody or nobody.
    const together = (own: number) =>
      table(
        Array.from({ length: 8 }, (_, k) => {
          const actions = [k >> 2, (k >> 1) & 1, k & 1];
          const others = actions.reduce((sum, one) => sum + one, 0) - (actions[own] as number);
          return actions[own] === 1 ? (others === 2 ? 1 : -1) : 0;
        }),
      );
    const game = { state: together(0), capital: together(1), society: together(2) };
    const kinds = tripartiteCorners(game).map(({ stability }) => stability);
    expect(kinds).toEqual([
      "stable",
      "saddle",
      "saddle",
      "unstable",
      "saddle",
      "unstable",
      "unstable",
      "stable",
    ]);
    const turned = {
      state: table([0, 0, 0, 0, 1, 1, 1, 1]),
      capital: table([0, 0, 1, 1, 0, 0, 1, 1]),
      society: table([0, 1, 0, 1, 0, 1, 0, 1]),
    };
    expect(tripartiteCorners(turned).map(({ stability }) => stability)[0]).toBe("unstable");
    expect(
      tripartiteCorners({ ...turned, society: idle }).every(({ stability }) => stability === "undecided"),
    ).toBe(true);
  });

  it("has the diagonal of the Jacobian, which has nothing else there", () => {
    fc.assert(
      fc.property(games, (game) => {
        for (const { shares, eigenvalues } of tripartiteCorners(game)) {
          const jacobian = tripartiteJacobian(game, shares);
          const [x, y, z] = triple(eigenvalues);
          expect(Array.from(jacobian, (value) => value + 0)).toEqual([x, 0, 0, 0, y, 0, 0, 0, z]);
        }
      }),
    );
  });
});

describe("tripartiteJacobian", () => {
  it("agrees with finite differences of the field", () => {
    const h = 1e-6;
    fc.assert(
      fc.property(games, points, (game, at) => {
        const jacobian = tripartiteJacobian(game, at);
        names.forEach((column, j) => {
          const above = triple(tripartiteField(game, { ...at, [column]: at[column] + h }));
          const below = triple(tripartiteField(game, { ...at, [column]: at[column] - h }));
          const misses = above.map((value, i) =>
            Math.abs((value - (below[i] as number)) / (2 * h) - (jacobian[3 * i + j] as number)),
          );
          expect(Math.max(...misses)).toBeLessThan(5e-8);
        });
      }),
    );
  });
});

describe("tripartiteTrajectory", () => {
  it.each(fixture.tripartite)("agrees with scipy, %#", (row) => {
    const steps = 1000;
    const rows = tripartiteTrajectory(gameOf(row), sharesOf(row.start), { step: row.time / steps, steps });
    row.end.forEach((share, player) => {
      expect(rows.at(player - 3)).toBeCloseTo(share, 9);
    });
  });

  it("stays on the face on which it begins and ends in a stable corner", () => {
    fc.assert(
      fc.property(games, points, (game, at) => {
        const rows = tripartiteTrajectory(game, { ...at, capital: 0 }, { step: 0.02, steps: 20 });
        for (let row = 0; row < rows.length; row += 3) {
          const x = rows[row] as number;
          expect(rows[row + 1] === 0 && x >= 0 && x <= 1).toBe(true);
        }
      }),
    );
    const stable = tripartiteTrajectory(
      { ...cycle, state: table([0, 0, 0, 0, 1, 1, 1, 1]) },
      sharesOf([0.3, 0.4, 0.3]),
      {
        step: 0.05,
        steps: 2000,
      },
    );
    [...stable.slice(-3)].forEach((share) => {
      expect(share).toBeCloseTo(1, 9);
    });
  });

  it("refuses shares beyond 1, payoffs that are not finite and steps that are too long", () => {
    expect(() => tripartiteTrajectory(cycle, sharesOf([0.5, 1.2, 0.5]))).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["capital"] }),
    );
    const broken = { ...cycle, state: table([0, 0, 0, Number.NaN, 0, 0, 0, 0]) };
    expect(() => tripartiteCorners(broken)).toThrow(expect.objectContaining({ path: ["state", 0, 1, 1] }));
    expect(() => tripartiteTrajectory(cycle, sharesOf([0.1, 0.9, 0.2]), { step: 100 })).toThrow(
      PathDependenceError,
    );
  });
});

describe("tripartitePortrait", () => {
  it("lays out arrows, trajectories and equilibria of two shares", () => {
    const start = sharesOf([0.2, 0.3, 0.4]);
    const portrait = tripartitePortrait(cycle, {
      across: "capital",
      up: "state",
      third: 0.25,
      cells: 4,
      starts: [start],
      step: 0.1,
      steps: 5,
    });
    expect(portrait.field).toHaveLength(16);
    for (const { x, y, dx, dy } of portrait.field) {
      const speed = tripartiteField(cycle, { state: y, capital: x, society: 0.25 });
      expect([dx, dy]).toEqual([speed.capital, speed.state]);
    }
    const rows = tripartiteTrajectory(cycle, start, { step: 0.1, steps: 5 });
    expect(portrait.trajectories[0]?.x.at(-1)).toBe(rows.at(-2));
    expect(portrait.trajectories[0]?.y.at(-1)).toBe(rows.at(-3));
    expect(portrait.trajectories[0]?.third.at(-1)).toBe(rows.at(-1));
    expect(portrait.equilibria).toHaveLength(9);
    expect(portrait.equilibria.at(-1)).toEqual({ x: 0.5, y: 0.5, third: 0.5, stability: "saddle" });
  });

  it("refuses the same player twice", () => {
    expect(() => tripartitePortrait(cycle, { across: "state", up: "state" })).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["up"] }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { PathDependenceError } from "../errors.ts";
import { eigenvaluesInside } from "./eigenvaluesInside.ts";
import type { TripartiteGame, TripartitePayoffs, TripartiteShares } from "./TripartiteGame.ts";
import { tripartiteCorners } from "./tripartiteCorners.ts";
import { tripartiteField } from "./tripartiteField.ts";
import { tripartiteInterior } from "./tripartiteInterior.ts";
import { tripartiteJacobian } from "./tripartiteJacobian.ts";
import { tripartitePortrait } from "./tripartitePortrait.ts";
import { tripartiteTrajectory } from "./tripartiteTrajectory.ts";

type Row = (typeof fixture.tripartite)[number];
const gameOf = ({ state, capital, society }: Pick<Row, "state" | "capital" | "society">) =>
  ({ state, capital, society }) as unknown as TripartiteGame;
const names = ["state", "capital", "society"] as const;
const triple = (shares: TripartiteShares) => names.map((name) => shares[name]);
const sharesOf = ([state, capital, society]: readonly number[]) =>
  ({ state, capital, society }) as TripartiteShares;

const table = (values: readonly number[]): TripartitePayoffs => {
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
const games = fc.record({ state: payoffs, capital: payoffs, society: payoffs });
const inner = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const points = fc.record({ state: inner, capital: inner, society: inner });

const idle = table([0, 0, 0, 0, 0, 0, 0, 0]);
/** State acts if capital does not, capital if society does, society if state does. */
const cycle: TripartiteGame = {
  state: table([0, 0, 0, 0, 1, 1, -1, -1]),
  capital: table([0, 0, -1, 1, 0, 0, -1, 1]),
  society: table([0, -1, 0, -1, 0, 1, 0, 1]),
};

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

describe("tripartiteInterior", () => {
  it.each(fixture.tripartite)("finds what fsolve finds from many starts, %#", (row) => {
    const { points: found, continuum } = tripartiteInterior(gameOf(row));
    expect(continuum).toBe(false);
    expect(found).toHaveLength(row.interior.length);
    row.interior.forEach((shares, k) => {
      triple(found[k]?.shares as TripartiteShares).forEach((share, player) => {
        expect(share).toBeCloseTo(shares[player] as number, 10);
      });
    });
    row.spectra.forEach((spectrum, k) => {
      const ours = (found[k]?.eigenvalues ?? [])
        .map(({ real, imaginary }) => [real, Math.abs(imaginary)] as const)
        .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
      spectrum.forEach(([real, imaginary], one) => {
        expect(ours[one]?.[0]).toBeCloseTo(real as number, 4);
        expect(ours[one]?.[1]).toBeCloseTo(imaginary as number, 4);
      });
      expect(found[k]?.stability).toBe("saddle");
    });
  });

  it("finds the middle of a cycle in which nobody looks at everybody", () => {
    const { points: found } = tripartiteInterior(cycle);
    expect(found.map(({ shares }) => triple(shares))).toEqual([[0.5, 0.5, 0.5]]);
    expect(found[0]?.eigenvalues[0].real).toBeCloseTo(-0.5, 14); // the cube root of −(1/4 · 2)³
  });

  it("is a continuum where two play matching pennies and the third only watches", () => {
    const pennies: TripartiteGame = {
      state: table([0, 0, 0, 0, 1, 1, -1, -1]),
      capital: table([0, 0, -1, -1, 0, 0, 1, 1]),
      society: table([0, -1, 0, 1, 0, -1, 0, 1]),
    };
    const { points: found, continuum } = tripartiteInterior(pennies);
    // Society does not matter to the others: any share of it will do.
    expect([found, continuum]).toEqual([[], true]);
  });

  it("says so where a line or more is in equilibrium", () => {
    expect(tripartiteInterior({ ...cycle, society: idle })).toEqual({ points: [], continuum: true });
    expect(tripartiteInterior({ state: idle, capital: idle, society: idle }).continuum).toBe(true);
  });

  it("has none where one action always pays", () => {
    const eager = table([0, 0, 0, 0, 1, 2, 3, 4]);
    expect(tripartiteInterior({ ...cycle, state: eager })).toEqual({ points: [], continuum: false });
  });

  it("rests at every point found, with eigenvalues that add up to 0", () => {
    fc.assert(
      fc.property(games, (game) => {
        for (const { shares, eigenvalues } of tripartiteInterior(game).points) {
          for (const speed of triple(tripartiteField(game, shares)))
            expect(Math.abs(speed)).toBeLessThan(1e-12);
          expect(eigenvalues.reduce((sum, { real }) => sum + real, 0)).toBeCloseTo(0, 12);
        }
      }),
    );
  });

  it("finds an equilibrium that was built in", () => {
    fc.assert(
      fc.property(games, points, (game, at) => {
        // Shifting a player's gain by what it is at the point makes the player indifferent there.
        const gain = triple(tripartiteField(game, at)).map((speed, k) => {
          const share = triple(at)[k] as number;
          return speed / (share * (1 - share));
        });
        const shifted = names.map((name, player) =>
          table(
            Array.from({ length: 8 }, (_, k) => {
              const [s, c, z] = [k >> 2, (k >> 1) & 1, k & 1] as [0 | 1, 0 | 1, 0 | 1];
              const acts = [s, c, z][player] === 1;
              return game[name][s][c][z] - (acts ? (gain[player] as number) : 0);
            }),
          ),
        );
        const built = { state: shifted[0], capital: shifted[1], society: shifted[2] } as TripartiteGame;
        const { points: found, continuum } = tripartiteInterior(built);
        const near = found.some(({ shares }) =>
          triple(shares).every((one, k) => Math.abs(one - (triple(at)[k] as number)) < 1e-5),
        );
        expect(near || continuum).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("eigenvaluesInside", () => {
  it("has no real part at a centre and the cube roots of unity in a ring", () => {
    const centre = eigenvaluesInside(Float64Array.of(0, 2, 0, -2, 0, 0, 0, 0, 0));
    expect(centre).toEqual([
      { real: 0, imaginary: 0 },
      { real: 0, imaginary: 2 },
      { real: 0, imaginary: -2 },
    ]);
    const [own, pair] = eigenvaluesInside(Float64Array.of(0, 1, 0, 0, 0, 1, 1, 0, 0));
    expect(own.real).toBeCloseTo(1, 14);
    expect(pair.real).toBeCloseTo(-0.5, 14);
    expect(pair.imaginary).toBeCloseTo(Math.sqrt(3) / 2, 14);
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

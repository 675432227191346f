import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { cycle, gameOf, games, idle, names, points, table, triple } from "../testing/tripartiteGames.ts";
import { eigenvaluesInside } from "./eigenvaluesInside.ts";
import type { TripartiteGame, TripartiteShares } from "./TripartiteGame.ts";
import { tripartiteField } from "./tripartiteField.ts";
import { tripartiteInterior } from "./tripartiteInterior.ts";

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

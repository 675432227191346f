import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AdoptionRace } from "./AdoptionRace.ts";
import { adoptionBarriers } from "./adoptionBarriers.ts";
import { adoptionChances } from "./adoptionChances.ts";
import { continuousAdoptionChance } from "./continuousAdoptionChance.ts";
import { expectedAdoptionSteps } from "./expectedAdoptionSteps.ts";
import { lockedChances } from "./lockedChances.ts";
import { simulateAdoption } from "./simulateAdoption.ts";

interface Terms {
  readonly gapR: number;
  readonly gapS: number;
  readonly r: number;
  readonly s: number;
  readonly chanceR?: number;
}

const race = ({ gapR, gapS, r, s, chanceR }: Terms): AdoptionRace => ({
  typeR: { payoffA: gapR, payoffB: 0, returns: r },
  typeS: { payoffA: 0, payoffB: gapS, returns: s },
  ...(chanceR === undefined ? {} : { chanceR }),
});

/** Lock-in and mean time by Gauss and Seidel over the leads, as slow as it is plain. */
function plainWalk(above: number, below: number, up: number) {
  const size = above + below + 1;
  const win = new Float64Array(size);
  const steps = new Float64Array(size);
  win[size - 1] = 1;
  for (let round = 0; round < 4000; round += 1)
    for (let at = 1; at < size - 1; at += 1) {
      win[at] = up * (win[at + 1] as number) + (1 - up) * (win[at - 1] as number);
      steps[at] = 1 + up * (steps[at + 1] as number) + (1 - up) * (steps[at - 1] as number);
    }
  return { win: win[below] as number, steps: steps[below] as number };
}

describe("a race of two technologies", () => {
  it.each([
    { terms: { gapR: 2, gapS: 2, r: 1, s: 1 }, barriers: { a: 3, b: 3 }, chance: 1 / 2, steps: 9 },
    { terms: { gapR: 3, gapS: 1, r: 1, s: 1 }, barriers: { a: 2, b: 4 }, chance: 2 / 3, steps: 8 },
    { terms: { gapR: 2, gapS: 2, r: 0.25, s: 0.25 }, barriers: { a: 9, b: 9 }, chance: 1 / 2, steps: 81 },
  ])("has the reference values with barriers $barriers", ({ terms, barriers, chance, steps }) => {
    expect(adoptionBarriers(race(terms))).toEqual(barriers);
    expect(adoptionChances(race(terms))?.a).toBeCloseTo(chance, 14);
    expect(adoptionChances(race(terms))?.b).toBeCloseTo(1 - chance, 14);
    expect(expectedAdoptionSteps(race(terms))).toBe(steps);
  });

  it("has the reference chances of being locked in by arrival n, barriers 3 and 3", () => {
    const locked = lockedChances(race({ gapR: 2, gapS: 2, r: 1, s: 1 }), 50);
    for (const [n, chance] of [
      [3, 0.25],
      [5, 0.4375],
      [9, 0.68359375],
      [25, 0.96832365],
      [50, 0.99899661],
    ] as const)
      expect((locked?.a[n] as number) + (locked?.b[n] as number)).toBeCloseTo(chance, 8);
  });

  it("is told apart from Arthur's continuous formula", () => {
    expect(continuousAdoptionChance(race({ gapR: 3, gapS: 1, r: 1, s: 1 }))).toBe(0.75);
    expect(continuousAdoptionChance(race({ gapR: 2, gapS: 2, r: 1, s: 1 }))).toBe(0.5);
    expect(continuousAdoptionChance(race({ gapR: 2, gapS: 2, r: 1, s: 0 }))).toBeNull();
    expect(continuousAdoptionChance(race({ gapR: 0, gapS: 0, r: 1, s: 1 }))).toBeNull();
    expect(continuousAdoptionChance(race({ gapR: 1, gapS: 1, r: 1, s: 1, chanceR: 0.4 }))).toBeNull();
    const fine = race({ gapR: 3000, gapS: 1000, r: 1, s: 1 });
    expect(adoptionChances(fine)?.a).toBeCloseTo(continuousAdoptionChance(fine) as number, 3);
  });

  it("keeps its taste in a tie, also where decimals miss a whole number", () => {
    expect(adoptionBarriers(race({ gapR: 0.3, gapS: 0, r: 0.1, s: 1 }))).toEqual({ a: 1, b: 4 });
    expect(adoptionBarriers(race({ gapR: 0.35, gapS: 0.05, r: 0.1, s: 0.1 }))).toEqual({ a: 1, b: 4 });
  });

  it("has no barrier, and no chance, without increasing returns", () => {
    const none = { a: null, b: null };
    for (const [r, s] of [
      [0, 0],
      [-1, 1],
      [1, -1],
      [-1, -1],
      [-1, 0],
    ] as const) {
      const without = race({ gapR: 2, gapS: 2, r, s });
      expect(adoptionBarriers(without)).toEqual(none);
      expect(adoptionChances(without)).toBeNull();
      expect(expectedAdoptionSteps(without)).toBeNull();
      expect(lockedChances(without, 5)).toBeNull();
    }
  });

  it("with one barrier reaches it surely unless arrivals lean away", () => {
    const one = (chanceR: number) => race({ gapR: 2, gapS: 2, r: 0, s: 1, chanceR });
    expect(adoptionBarriers(one(0.5))).toEqual({ a: 3, b: null });
    expect(adoptionChances(one(0.5))).toEqual({ a: 1, b: 0 });
    expect(expectedAdoptionSteps(one(0.5))).toBeNull();
    expect(expectedAdoptionSteps(one(0.75))).toBe(6);
    expect(adoptionChances(one(0.25))?.a).toBeCloseTo(1 / 27, 15);
    expect(expectedAdoptionSteps(one(0.25))).toBeNull();
    const other = race({ gapR: 2, gapS: 2, r: 1, s: 0, chanceR: 0.75 });
    expect(adoptionChances(other)?.b).toBeCloseTo(1 / 27, 15);
    expect(lockedChances(one(0.25), 400)?.a[400]).toBeCloseTo(1 / 27, 12);
  });

  it("is decided at once where only one type arrives", () => {
    const only = (chanceR: number) => race({ gapR: 2, gapS: 1, r: 1, s: 1, chanceR });
    expect(adoptionChances(only(1))).toEqual({ a: 1, b: 0 });
    expect(adoptionChances(only(0))).toEqual({ a: 0, b: 1 });
    expect(expectedAdoptionSteps(only(1))).toBe(2);
    expect(expectedAdoptionSteps(only(0))).toBe(3);
  });

  it("agrees with the plain equations of gambler's ruin", () => {
    const gap = fc.integer({ min: 0, max: 6 });
    const chance = fc.oneof(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.constant(0.5 + 1e-9));
    fc.assert(
      fc.property(gap, gap, chance, (gapR, gapS, chanceR) => {
        const one = race({ gapR, gapS, r: 1, s: 1, chanceR });
        const plain = plainWalk(gapS + 1, gapR + 1, chanceR);
        const chances = adoptionChances(one);
        expect(Math.abs((chances?.a as number) - plain.win)).toBeLessThan(1e-10);
        expect((chances?.a as number) + (chances?.b as number)).toBeCloseTo(1, 12);
        expect(Math.abs((expectedAdoptionSteps(one) as number) / plain.steps - 1)).toBeLessThan(1e-8);
      }),
      { numRuns: 60 },
    );
  });

  it("rises to its chance of absorption", () => {
    const one = race({ gapR: 3, gapS: 1, r: 0.9, s: 0.4, chanceR: 0.6 });
    const locked = lockedChances(one, 2000);
    expect(locked?.a[2000]).toBeCloseTo(adoptionChances(one)?.a as number, 10);
    expect(locked?.b[2000]).toBeCloseTo(adoptionChances(one)?.b as number, 10);
    for (let n = 1; n <= 2000; n += 1)
      expect(locked?.a[n] as number).toBeGreaterThanOrEqual(locked?.a[n - 1] as number);
  });

  it("as simulated has the exact chance and mean time within four standard errors", () => {
    const one = race({ gapR: 3, gapS: 1, r: 1, s: 1, chanceR: 0.45 });
    const runs = Array.from({ length: 3000 }, (_, replication) =>
      simulateAdoption(one, 300, stream({ root: 8, replication })),
    );
    const share = runs.filter(({ winner }) => winner === "a").length / runs.length;
    const chance = adoptionChances(one)?.a as number;
    expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / runs.length));
    const times = runs.map(({ lockedAt }) => lockedAt as number);
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    const spread = times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / times.length;
    expect(Math.abs(mean - (expectedAdoptionSteps(one) as number))).toBeLessThan(
      4 * Math.sqrt(spread / times.length),
    );
  });

  it("as simulated takes one technology after lock-in, and none for good with falling returns", () => {
    const rising = simulateAdoption(race({ gapR: 2, gapS: 2, r: 1, s: 1 }), 400, stream({ root: 1 }));
    expect(new Set(rising.choices.slice(rising.lockedAt as number)).size).toBe(1);
    const falling = simulateAdoption(race({ gapR: 2, gapS: 2, r: -1, s: -1 }), 4000, stream({ root: 1 }));
    expect(falling.winner).toBeNull();
    expect(Math.abs(falling.lead)).toBeLessThanOrEqual(4);
    const lead = falling.choices.reduce((sum, choice) => sum + (choice === 0 ? 1 : -1), 0);
    expect(falling.lead).toBe(lead);
  });

  it.each([
    { name: "a type for the other side", terms: { gapR: -1, gapS: 1, r: 1, s: 1 }, path: ["typeR"] },
    {
      name: "returns that are no number",
      terms: { gapR: 1, gapS: 1, r: 1, s: Number.NaN },
      path: ["typeS", "returns"],
    },
    { name: "a chance above 1", terms: { gapR: 1, gapS: 1, r: 1, s: 1, chanceR: 1.1 }, path: ["chanceR"] },
  ])("refuses $name", ({ terms, path }) => {
    expect(() => adoptionBarriers(race(terms))).toThrow(
      expect.objectContaining({ code: "invalid-race", path }),
    );
  });
});

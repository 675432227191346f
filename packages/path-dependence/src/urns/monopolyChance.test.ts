import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/urns.json" with { type: "json" };
import { monopolyChance } from "./monopolyChance.ts";
import { polyaLimitChance } from "./polyaLimitChance.ts";

describe("monopolyChance", () => {
  it("agrees with the published digits of the square rule", () => {
    expect(monopolyChance({ initial: [2, 1] }, 2)).toBeCloseTo(0.88112, 5);
    expect(monopolyChance({ initial: [3, 1] }, 2)).toBeCloseTo(0.9764, 5);
  });

  it.each(reference.monopoly)(
    "agrees with the residue sum in mpmath from $initial at g = $exponent",
    (one) => {
      const { initial, exponent, chance } = one;
      expect(Math.abs(monopolyChance({ initial }, exponent) - chance)).toBeLessThan(1e-10);
    },
  );

  it("is what it is on average after the next draw", () => {
    const balls = fc.integer({ min: 1, max: 20 });
    const exponent = fc.double({ min: 1.05, max: 6, noNaN: true });
    fc.assert(
      fc.property(balls, balls, exponent, (first, second, exponent) => {
        const chance = 1 / (1 + (second / first) ** exponent);
        const at = (one: number, other: number) => monopolyChance({ initial: [one, other] }, exponent);
        const next = chance * at(first + 1, second) + (1 - chance) * at(first, second + 1);
        expect(Math.abs(at(first, second) - next)).toBeLessThan(1e-9);
        expect(Math.abs(at(first, second) + at(second, first) - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  it("tends to the chance of more than half in Polya's urn as g falls to 1", () => {
    for (const initial of [
      [2, 1],
      [9, 7],
      [60, 55],
    ]) {
      const half = 1 - polyaLimitChance({ initial }, 0.5);
      const gap = (excess: number) => Math.abs(monopolyChance({ initial }, 1 + excess) - half);
      expect(gap(1e-6)).toBeLessThan(1e-5);
      expect(gap(1e-6)).toBeLessThan(gap(1e-3) / 100);
    }
  });

  it("takes large exponents and many balls: the first draw then nearly decides", () => {
    expect(monopolyChance({ initial: [2, 1] }, 200)).toBeCloseTo(1, 12);
    const [first, second, exponent] = [1500, 1499, 30];
    const at = (one: number, other: number) => monopolyChance({ initial: [one, other] }, exponent);
    const chance = 1 / (1 + (second / first) ** exponent);
    const next = chance * at(first + 1, second) + (1 - chance) * at(first, second + 1);
    expect(at(first, second)).toBeCloseTo(next, 9);
  });

  it("counts balls in units of those added", () => {
    const single = monopolyChance({ initial: [2, 1] }, 1.7);
    expect(monopolyChance({ initial: [8, 4], added: 4 }, 1.7)).toBe(single);
  });

  it("is 0 where nobody takes everything, and sure for a colour that is alone", () => {
    expect(monopolyChance({ initial: [5, 1] }, 1)).toBe(0);
    expect(monopolyChance({ initial: [5, 1] }, 0.5)).toBe(0);
    expect(monopolyChance({ initial: [1, 0] }, 2)).toBe(1);
    expect(monopolyChance({ initial: [0, 1] }, 2)).toBe(0);
    expect(monopolyChance({ initial: [3, 3] }, 2)).toBe(0.5);
  });

  it.each([
    { initial: [1, 1, 1], exponent: 2, code: "invalid-urn" },
    { initial: [1e6, 1], exponent: 2, code: "invalid-urn" },
    { initial: [1, 2], exponent: Number.NaN, code: "invalid-rule" },
  ])("refuses $initial at $exponent", ({ initial, exponent, code }) => {
    expect(() => monopolyChance({ initial }, exponent)).toThrow(expect.objectContaining({ code }));
  });
});

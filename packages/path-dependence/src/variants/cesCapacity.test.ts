import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cesCapacity } from "./cesCapacity.ts";

const output = fc.double({ min: 0, max: 5, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 5, noNaN: true });
const elasticity = fc.double({ min: 0.02, max: 50, noNaN: true });
const shares = fc
  .tuple(positive, positive, positive)
  .map(([a, b, c]) => [a / (a + b + c), b / (a + b + c), 1 - a / (a + b + c) - b / (a + b + c)] as const);

describe("cesCapacity", () => {
  it.each([
    // by hand: elasticity 2 is r = 1/2, (Σ 3^(−1/2) X^(1/2))² = (√1 + √4 + √9)² / 3 = 12
    { name: "elasticity 2", inputs: [1, 4, 9], at: 2, expected: 12 },
    // elasticity 1/2 is r = −1: 9 / (1/1 + 1/2 + 1/4) = 36/7, three times the harmonic mean
    { name: "elasticity 1/2", inputs: [1, 2, 4], at: 0.5, expected: 36 / 7 },
    { name: "Cobb–Douglas, three times the geometric mean", inputs: [1, 2, 4], at: 1, expected: 6 },
    { name: "unlimited elasticity, the sum", inputs: [1, 2, 4], at: Infinity, expected: 7 },
    { name: "no output at all", inputs: [0, 0, 0], at: 3, expected: 0 },
    // (1 / √3 · (1 + 1))² = 4/3
    { name: "a group without output above elasticity 1", inputs: [1, 1, 0], at: 2, expected: 4 / 3 },
    { name: "a group without output at elasticity 1", inputs: [1, 1, 0], at: 1, expected: 0 },
  ])("is $expected for $name", ({ inputs: [state, capital, society], at, expected }) => {
    expect(cesCapacity(state as number, capital as number, society as number, at)).toBeCloseTo(expected, 12);
  });

  it("tends to the sum as 1 / elasticity, to Cobb–Douglas at 1 from both sides, to Leontief at 0", () => {
    const at = (value: number) => cesCapacity(0.9, 0.6, 0.1, value);
    const gaps = [1e3, 1e4, 1e5].map((value) => (1.6 - at(value)) * value);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[2] as number, 2);
    expect(at(1e9)).toBeCloseTo(1.6, 8);
    const geometric = 3 * 0.054 ** (1 / 3);
    expect(at(1)).toBeCloseTo(geometric, 12);
    expect(at(1 + 1e-9)).toBeCloseTo(geometric, 8);
    expect(at(1 - 1e-9)).toBeCloseTo(geometric, 8);
    expect(at(0.01)).toBeCloseTo(0.3, 1);
    expect(at(0.001)).toBeCloseTo(0.3, 2);
  });

  it("equals the sum at outputs in proportion of the shares, and is at most the sum elsewhere", () => {
    fc.assert(
      fc.property(output, output, output, elasticity, shares, (state, capital, society, at, given) => {
        const total = state + capital + society;
        expect(cesCapacity(total * given[0], total * given[1], total * given[2], at, given)).toBeCloseTo(
          total,
          8,
        );
        const value = cesCapacity(state, capital, society, at, given);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(total * (1 + 1e-9) + 1e-12);
      }),
    );
  });

  it("scales with all outputs and grows with each and with elasticity", () => {
    fc.assert(
      fc.property(positive, positive, positive, elasticity, (state, capital, society, at) => {
        const value = cesCapacity(state, capital, society, at);
        expect(cesCapacity(4 * state, 4 * capital, 4 * society, at) / 4).toBeCloseTo(value, 8);
        expect(cesCapacity(state, capital, society * 1.5, at)).toBeGreaterThanOrEqual(value);
        expect(cesCapacity(state, capital, society, at * 1.5)).toBeGreaterThanOrEqual(value * (1 - 1e-9));
      }),
    );
  });

  it.each([0, -1, Number.NaN])("refuses an elasticity of %d", (at) => {
    expect(() => cesCapacity(1, 1, 1, at)).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["elasticity"] }),
    );
  });
});

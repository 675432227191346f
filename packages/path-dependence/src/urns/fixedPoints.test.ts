import { tanh } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancingRule } from "./balancingRule.ts";
import { fixedPoints } from "./fixedPoints.ts";
import { linearRule } from "./linearRule.ts";
import { logitRule } from "./logitRule.ts";
import { powerRule } from "./powerRule.ts";
import { twoColourRule } from "./twoColourRule.ts";

const crossings = ["downcrossing", "upcrossing", "downcrossing"];

describe("fixedPoints", () => {
  it.each([
    [2.5, 0.1447941083],
    [3, 0.0707201817],
    [4, 0.021247988],
  ])("of the logit rule at k = %d are the reference shares", (precision, share) => {
    const points = fixedPoints(logitRule(precision));
    expect(points.map(({ kind }) => kind)).toEqual(crossings);
    expect(points.map(({ stable }) => stable)).toEqual([true, false, true]);
    [share, 0.5, 1 - share].forEach((expected, index) => {
      expect(Math.abs((points[index]?.share as number) - expected)).toBeLessThan(1e-9);
    });
  });

  it("of the logit rule are 1/2 alone up to k = 2, which is β J = 1", () => {
    for (const precision of [0, 1, 1.9, 2])
      expect(fixedPoints(logitRule(precision))).toEqual([
        { share: 0.5, until: 0.5, kind: "downcrossing", stable: true },
      ]);
    expect(fixedPoints(logitRule(2.001))).toHaveLength(3);
  });

  it("of an urn that remembers all alike solve m = tanh(β J m), with share (1 + m) / 2", () => {
    const strength = fc.double({ min: 1.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(strength, (strength) => {
        const points = fixedPoints(logitRule(2 * strength));
        const m = 2 * (points.at(-1)?.share as number) - 1;
        expect(m).toBeGreaterThan(0);
        expect(Math.abs(m - tanh(strength * m))).toBeLessThan(1e-12);
      }),
      { numRuns: 20 },
    );
  });

  it("at the ends are named by the one side that is there", () => {
    const named = (exponent: number) =>
      fixedPoints(powerRule(exponent)).map(({ share, stable }) => [share, stable]);
    expect(named(2)).toEqual([
      [0, true],
      [0.5, false],
      [1, true],
    ]);
    expect(named(0.5)).toEqual([
      [0, false],
      [0.5, true],
      [1, false],
    ]);
  });

  it("of Polya's urn are all shares, of a balancing one 1/2", () => {
    expect(fixedPoints(linearRule)).toEqual([{ share: 0, until: 1, kind: "continuum", stable: null }]);
    expect(fixedPoints(balancingRule)).toEqual([
      { share: 0.5, until: 0.5, kind: "downcrossing", stable: true },
    ]);
  });

  it("names a touchpoint, on the grid and off it", () => {
    for (const touch of [0.25, 0.31415926]) {
      const points = fixedPoints(twoColourRule((x) => x + 0.5 * (x - touch) ** 2 * (0.9 - x)));
      expect(points.map(({ kind }) => kind)).toEqual(["touchpoint", "downcrossing"]);
      expect(points[0]?.stable).toBeNull();
      expect(points[0]?.share).toBeCloseTo(touch, 6);
      expect(points[1]?.share).toBeCloseTo(0.9, 12);
    }
  });

  it("finds two crossings within a cell where the rule dips to the diagonal", () => {
    const points = fixedPoints(twoColourRule((x) => x + ((x - 0.30001) * (x - 0.30049) + 1e-12) * (0.9 - x)));
    expect(points.map(({ kind }) => kind)).toEqual(crossings);
    expect(points[1]?.share).toBeCloseTo(0.30049, 6);
  });

  it("names a jump across the diagonal by its direction", () => {
    const [point] = fixedPoints(twoColourRule((x) => (x < 0.4 ? 0.9 : 0.1)));
    expect(point).toMatchObject({ kind: "downcrossing", stable: true });
    expect(point?.share).toBeCloseTo(0.4, 12);
  });

  it("refuses a rule that leaves 0 to 1", () => {
    expect(() => fixedPoints(twoColourRule((x) => 2 * x))).toThrow(
      expect.objectContaining({ code: "invalid-rule" }),
    );
    expect(() => fixedPoints(linearRule, { cells: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["cells"] }),
    );
  });
});

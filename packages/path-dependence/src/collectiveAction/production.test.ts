import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PathDependenceError } from "../errors.ts";
import { contributionsInTurn } from "./contributionsInTurn.ts";
import { payingRange } from "./payingRange.ts";
import { powerProduction } from "./powerProduction.ts";

const twenty = { interests: new Float64Array(20).fill(25), resources: new Float64Array(20).fill(1) };

describe("contributionsInTurn", () => {
  it("does not start where returns accelerate, unless a critical mass is there", () => {
    const accelerating = powerProduction(3);
    const keen = { ...twenty, interests: new Float64Array(20).fill(60) };
    expect(contributionsInTurn(keen, accelerating).order).toEqual([]);
    const below = contributionsInTurn(keen, accelerating, { start: 5 });
    const beyond = contributionsInTurn(keen, accelerating, { start: 20 });
    expect(below.order).toEqual([]);
    expect(beyond.order).toHaveLength(20);
    expect(beyond.provision.at(-1)).toBe(1);
  });

  it("begins with a burst on which others ride free where returns decelerate", () => {
    const { gave, order, provision } = contributionsInTurn(twenty, powerProduction(0.3));
    expect(order.length).toBeGreaterThan(0);
    expect(order.length).toBeLessThan(20);
    expect([...gave.subarray(0, order.length)].every((one) => one === 1)).toBe(true);
    const rises = provision.slice(1).map((level, k) => level - (provision[k] as number));
    expect(Math.max(...rises)).toBe(rises[0]);
  });

  it("has all or nobody give where returns are linear", () => {
    expect(contributionsInTurn(twenty, powerProduction(1)).order).toHaveLength(20);
    expect(contributionsInTurn(twenty, powerProduction(1), { cost: 2 }).order).toEqual([]);
  });

  it("lets one with great interest start what others then join", () => {
    const resources = [1, 1, 1, 1];
    const accelerating = powerProduction(2);
    expect(contributionsInTurn({ interests: [3.5, 3.5, 3.5, 3.5], resources }, accelerating).order).toEqual(
      [],
    );
    expect(contributionsInTurn({ interests: [3.5, 3.5, 17, 6], resources }, accelerating).order).toEqual([
      2, 3, 0, 1,
    ]);
  });

  it("gives more for less where returns decelerate and the least interested come first", () => {
    const resources = [1, 1, 1, 1];
    const last = contributionsInTurn({ interests: [2.1, 2.1, 9, 9], resources }, powerProduction(0.5));
    const first = contributionsInTurn({ interests: [9, 9, 2.1, 2.1], resources }, powerProduction(0.5));
    expect(last.provision.at(-1)).toBeGreaterThan(first.provision.at(-1) as number);
  });

  it("never shrinks with a larger start of accelerating returns, and stays within 0 to 1", () => {
    const interests = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(interests, fc.double({ min: 0.2, max: 4, noNaN: true }), (interests, exponent) => {
        const { provision, order } = contributionsInTurn(
          { interests, resources: [1, 2, 1, 2, 1, 2] },
          powerProduction(exponent),
        );
        expect(provision).toHaveLength(order.length + 1);
        provision.slice(1).forEach((level, k) => {
          expect(level).toBeGreaterThan(provision[k] as number);
          expect(level).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it("refuses lists of different length, and nothing to give", () => {
    expect(() => contributionsInTurn({ interests: [1], resources: [1, 2] }, powerProduction(1))).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["interests"] }),
    );
    expect(() => contributionsInTurn({ interests: [1], resources: [0] }, powerProduction(1))).toThrow(
      PathDependenceError,
    );
    expect(() =>
      contributionsInTurn({ interests: [Number.NaN], resources: [1] }, powerProduction(1)),
    ).toThrow(expect.objectContaining({ path: ["interests", 0] }));
  });
});

describe("payingRange", () => {
  it("begins at a critical mass for accelerating and ends early for decelerating returns", () => {
    expect(payingRange(3, 0.75)).toEqual({ from: 0.5, to: 1 });
    expect(payingRange(3, 3)).toBeNull();
    expect(payingRange(0.5, 0.25)).toEqual({ from: 0, to: 1 });
    expect(payingRange(0.5, 2)).toEqual({ from: 0, to: 0.0625 });
    expect(payingRange(1, 0.99)).toEqual({ from: 0, to: 1 });
    expect(payingRange(1, 1)).toBeNull();
  });

  it("is where production rises faster than the cost ratio", () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const exponent = fc.double({ min: 0.2, max: 4, noNaN: true });
    fc.assert(
      fc.property(share, exponent, fc.double({ min: 0.01, max: 4, noNaN: true }), (at, exponent, ratio) => {
        const rise = exponent * at ** (exponent - 1);
        fc.pre(Math.abs(rise - ratio) > 1e-9);
        const range = payingRange(exponent, ratio);
        expect(range !== null && at >= range.from && at <= range.to).toBe(rise > ratio);
      }),
    );
  });

  it("refuses an exponent of 0", () => {
    expect(() => payingRange(0, 1)).toThrow(PathDependenceError);
    expect(() => powerProduction(-1)).toThrow(expect.objectContaining({ path: ["exponent"] }));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { logitChoice } from "../choice/logitChoice.ts";
import { PathDependenceError } from "../errors.ts";
import { fieldEquilibria } from "./fieldEquilibria.ts";
import { optionFieldEquilibria } from "./optionFieldEquilibria.ts";
import { optionFieldSpinodal } from "./optionFieldSpinodal.ts";

describe("optionFieldEquilibria", () => {
  // Three options, root finding apart from this package, 10 digits.
  it("has the known dominant share at K = 3 and 4, where the symmetric state is no longer stable", () => {
    const three = optionFieldEquilibria(3);
    expect(three.map(({ stable }) => stable)).toEqual([null, true]);
    expect(three[1]?.share).toBeCloseTo(0.8109168444, 9);
    expect(optionFieldEquilibria(4).at(-1)?.share).toBeCloseTo(0.9539302689, 9);
    expect(optionFieldEquilibria(3.001)[0]).toMatchObject({ leaders: 3, share: 1 / 3, stable: false });
  });

  it("has the known spinodal", () => {
    const { coupling, share } = optionFieldSpinodal(3);
    expect(coupling).toBeCloseTo(2.7456435767, 9);
    expect(Math.abs(share - 0.5848004221)).toBeLessThan(1e-8);
    // mpmath, 30 digits
    expect(share).toBeCloseTo(0.5848004181796268, 14);
    expect(coupling).toBeCloseTo(2.745643576732725, 14);
    expect(optionFieldEquilibria(coupling - 1e-9)).toHaveLength(1);
    expect(optionFieldEquilibria(coupling + 1e-9).map(({ stable }) => stable)).toEqual([true, false, true]);
    expect(optionFieldEquilibria(coupling).map(({ stable }) => stable)).toEqual([true, null]);
  });

  it.each(fixture.options)("agrees with scipy for $options options at K = $coupling", (row) => {
    const found = optionFieldEquilibria(row.coupling, row.options);
    for (const { shares, slope } of row.equilibria) {
      const leaders = shares.filter((share) => (shares[0] as number) - share < 1e-6).length;
      const near = found.filter(
        (one) => one.leaders === leaders && Math.abs(one.share - (shares[0] as number)) < 1e-9,
      );
      expect(near).toHaveLength(1);
      expect(near[0]?.slope).toBeCloseTo(slope, 9);
      expect(near[0]?.stable).toBe(slope < 1);
    }
  });

  it("is binary choice with half the coupling for two options", () => {
    const leader = optionFieldEquilibria(3, 2).at(-1);
    const mean = fieldEquilibria({ precision: 1.5, coupling: 1 }).at(-1)?.mean as number;
    expect(leader?.share).toBeCloseTo((1 + mean) / 2, 12);
    expect(optionFieldSpinodal(2)).toEqual({ coupling: 2, share: 0.5 });
  });

  it("answers itself by logit choice, with all shares adding up to 1", () => {
    const coupling = fc.double({ min: 0, max: 12, noNaN: true });
    fc.assert(
      fc.property(coupling, fc.integer({ min: 2, max: 7 }), (coupling, options) => {
        const found = optionFieldEquilibria(coupling, options);
        found.forEach(({ leaders, share, rest }) => {
          const shares = Array.from({ length: options }, (_, k) => (k < leaders ? share : (rest ?? 0)));
          expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
          const answer = logitChoice(shares, coupling);
          shares.forEach((one, k) => {
            expect(answer[k]).toBeCloseTo(one, 9);
          });
        });
        expect(found.some(({ stable }) => stable !== false)).toBe(true);
      }),
    );
  });

  it("refuses one option, and a coupling that is negative", () => {
    expect(() => optionFieldEquilibria(1, 1)).toThrow(PathDependenceError);
    expect(() => optionFieldEquilibria(-1)).toThrow(expect.objectContaining({ path: ["coupling"] }));
    expect(() => optionFieldSpinodal(2.5)).toThrow(expect.objectContaining({ path: ["options"] }));
  });
});

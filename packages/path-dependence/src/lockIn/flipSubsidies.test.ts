import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearRule } from "../urns/linearRule.ts";
import { logitRule } from "../urns/logitRule.ts";
import { powerRule } from "../urns/powerRule.ts";
import { twoColourRule } from "../urns/twoColourRule.ts";
import { adoptionFlipSubsidy } from "./adoptionFlipSubsidy.ts";
import { urnFlipSubsidy } from "./urnFlipSubsidy.ts";

const race = (gapR: number, gapS: number, r: number, s: number, chanceR = 0.5) => ({
  typeR: { payoffA: gapR, payoffB: 0, returns: r },
  typeS: { payoffA: 0, payoffB: gapS, returns: s },
  chanceR,
});

describe("adoptionFlipSubsidy", () => {
  it("is R's advantage and the returns of the lead when every arrival must turn", () => {
    for (const lead of [3, 10, 100])
      expect(adoptionFlipSubsidy(race(2, 2, 0.5, 0.5), { lead, horizon: lead + 1, chance: 1 })).toBe(
        2 + 0.5 * lead,
      );
  });

  it("grows linearly in the lead, without bound", () => {
    const at = (lead: number) =>
      adoptionFlipSubsidy(race(2, 2, 1, 1), { lead, horizon: 2 * lead + 50 }) as number;
    const steps = [50, 100, 150, 200].map(at);
    const slope = ((steps[3] as number) - (steps[0] as number)) / 150;
    expect(slope).toBeGreaterThan(0.4);
    expect(slope).toBeLessThanOrEqual(1);
    expect(adoptionFlipSubsidy(race(2, 2, 0, 0), { lead: 20, horizon: 30 })).toBe(2);
  });

  it("is 0 where chance alone does it, null where there is no time", () => {
    expect(adoptionFlipSubsidy(race(2, 2, 1, 1), { lead: 0, horizon: 1 })).toBe(0);
    expect(adoptionFlipSubsidy(race(2, 2, 1, 1), { lead: 1, horizon: 2, chance: 0.25 })).toBe(0);
    expect(adoptionFlipSubsidy(race(2, 2, 1, 1), { lead: 1, horizon: 2, chance: 0.26 })).toBe(2);
    expect(adoptionFlipSubsidy(race(2, 2, 1, 1), { lead: 4, horizon: 4 })).toBeNull();
  });

  it("never falls with the chance asked for nor rises with the horizon", () => {
    const whole = fc.integer({ min: 0, max: 8 });
    const share = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(whole, whole, whole, share, share, fc.nat(12), (gapR, gapS, lead, one, other, more) => {
        const at = (horizon: number, chance: number) =>
          adoptionFlipSubsidy(race(gapR, gapS, 1, 0.5, 0.4), { lead, horizon, chance }) as number;
        const horizon = lead + 1;
        expect(at(horizon, Math.max(one, other))).toBeGreaterThanOrEqual(at(horizon, Math.min(one, other)));
        expect(at(horizon + more, one)).toBeLessThanOrEqual(at(horizon, one));
      }),
    );
  });

  it("refuses leads and chances that are none", () => {
    const refused = (path: PropertyKey[]) => expect.objectContaining({ code: "invalid-option", path });
    expect(() => adoptionFlipSubsidy(race(1, 1, 1, 1), { lead: -1, horizon: 3 })).toThrow(refused(["lead"]));
    expect(() => adoptionFlipSubsidy(race(1, 1, 1, 1), { lead: 1, horizon: 3, chance: 0 })).toThrow(
      refused(["chance"]),
    );
  });
});

describe("urnFlipSubsidy", () => {
  it("is half the logarithm of the odds where one draw decides", () => {
    // One ball ahead of nobody else: the second colour must come first in two draws, p' = chance.
    const push = urnFlipSubsidy(
      { initial: [1, 1], rule: twoColourRule(() => 0.9) },
      { horizon: 1, chance: 0.5 },
    ) as number;
    expect(push).toBeCloseTo(Math.log(9) / 2, 10);
  });

  it("needs both of two draws from one ball ahead", () => {
    const push = urnFlipSubsidy(
      { initial: [2, 1], rule: twoColourRule(() => 0.8) },
      { horizon: 2, chance: 0.49 },
    ) as number;
    // (1 − p')² = 0.49, so p' = 0.3 and the odds fall from 4 to 3/7.
    expect(push).toBeCloseTo(Math.log(28 / 3) / 2, 10);
  });

  it("rises with the lead, falls with the horizon", () => {
    const at = (first: number, horizon: number) =>
      urnFlipSubsidy({ initial: [first, 4], rule: logitRule(3) }, { horizon }) as number;
    expect(at(20, 60)).toBeGreaterThan(at(10, 60));
    expect(at(20, 300)).toBeLessThan(at(20, 60));
    const square = (first: number) =>
      urnFlipSubsidy({ initial: [first, 4], rule: powerRule(2) }, { horizon: 100 }) as number;
    expect(square(40)).toBeGreaterThan(square(20));
  });

  it("is 0 where none is needed and null where none helps", () => {
    expect(urnFlipSubsidy({ initial: [1, 2], rule: linearRule }, { horizon: 5 })).toBe(0);
    expect(urnFlipSubsidy({ initial: [1, 1], rule: linearRule }, { horizon: 5 })).toBe(0);
    expect(urnFlipSubsidy({ initial: [9, 1], rule: linearRule }, { horizon: 8 })).toBeNull();
    expect(urnFlipSubsidy({ initial: [9, 1], rule: linearRule }, { horizon: 9 })).toBeGreaterThan(0);
    expect(urnFlipSubsidy({ initial: [9, 0], rule: linearRule }, { horizon: 90 })).toBeNull();
  });

  it("refuses a sure chance", () => {
    expect(() => urnFlipSubsidy({ initial: [1, 1], rule: linearRule }, { horizon: 5, chance: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["chance"] }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/earlyEvents.json" with { type: "json" };
import { logitRule } from "../urns/logitRule.ts";
import { powerRule } from "../urns/powerRule.ts";
import { simulateUrns } from "../urns/simulateUrns.ts";
import { twoColourRule } from "../urns/twoColourRule.ts";
import { earlyEventIndex } from "./earlyEventIndex.ts";
import { earlyMajorityInformation } from "./earlyMajorityInformation.ts";
import { sampledEarlyEventIndex } from "./sampledEarlyEventIndex.ts";
import { sampledMajorityInformation } from "./sampledMajorityInformation.ts";

const power = (exponent: number) => ({ initial: [1, 1], rule: powerRule(exponent) });

describe("earlyEventIndex", () => {
  it.each([
    [1, 101, 0.3399339934],
    [1, 501, 0.3346640053],
    [2, 101, 0.6140420953],
    [2, 501, 0.59246928],
  ])("has the reference value at power %d after %d draws", (exponent, draws, expected) => {
    const index = earlyEventIndex(power(exponent), { draws }) as number;
    expect(Math.abs(index - expected)).toBeLessThan(1e-9);
  });

  it("is early / draws without any pull", () => {
    expect(earlyEventIndex(power(0), { draws: 101 })).toBeCloseTo(1 / 101, 12);
    expect(earlyEventIndex(power(0), { draws: 40, early: 10 })).toBeCloseTo(1 / 4, 12);
  });

  it("tends to 1/3 for Polya's urn from (1, 1)", () => {
    const gap = (draws: number) => (earlyEventIndex(power(1), { draws }) as number) - 1 / 3;
    expect(gap(1000)).toBeGreaterThan(0);
    expect(gap(1000)).toBeLessThan(1e-3);
  });

  it("rises with the early window to 1, and is null where nothing varies", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 25 }), fc.double({ min: 0, max: 3, noNaN: true }), (draws, g) => {
        const at = (early: number) => earlyEventIndex(power(g), { draws, early }) as number;
        for (let early = 2; early <= draws; early += 1)
          expect(at(early)).toBeGreaterThanOrEqual(at(early - 1) - 1e-12);
        expect(at(draws)).toBeCloseTo(1, 10);
      }),
      { numRuns: 20 },
    );
    const fixed = { initial: [1, 1], rule: twoColourRule(() => 1) };
    expect(earlyEventIndex(fixed, { draws: 9 })).toBeNull();
    expect(earlyMajorityInformation(fixed, { draws: 9 })).toEqual({
      information: 0,
      entropy: 0,
      index: null,
      horizon: 9,
    });
  });

  it("refuses an early window beyond the horizon", () => {
    expect(() => earlyEventIndex(power(1), { draws: 5, early: 6 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["early"] }),
    );
  });
});

describe("earlyMajorityInformation", () => {
  it("has the reference bits after 101 draws", () => {
    const bits = (exponent: number) => earlyMajorityInformation(power(exponent), { draws: 101 }).information;
    expect(Math.abs(bits(1) - 0.1926686733)).toBeLessThan(1e-9);
    expect(Math.abs(bits(2) - 0.4738667407)).toBeLessThan(1e-9);
  });

  it.each(reference.information)("agrees with every history counted: $name", (one) => {
    const rule = one.rule === "logit" ? logitRule(3) : powerRule(1.5);
    const { draws, early } = one;
    const result = earlyMajorityInformation({ initial: one.initial, rule }, { draws, early });
    expect(result.information).toBeCloseTo(one.information, 11);
    expect(result.entropy).toBeCloseTo(one.entropy, 11);
    expect(result.index).toBeCloseTo(one.information / one.entropy, 11);
    expect(earlyEventIndex({ initial: one.initial, rule }, { draws, early })).toBeCloseTo(one.etaSquared, 11);
  });

  it("is the whole entropy where the window is everything, and no more than it else", () => {
    const whole = earlyMajorityInformation(power(1.5), { draws: 21, early: 21 });
    expect(whole.index).toBeCloseTo(1, 12);
    expect(earlyMajorityInformation(power(1.5), { draws: 21, early: 4 }).index).toBeLessThan(1);
  });
});

describe("estimates from histories", () => {
  const draws = 51;
  const histories = simulateUrns(power(1), { draws, histories: 4000, seed: 12 });

  it("cover the exact early-event index", () => {
    const { etaSquared, adjusted, interval } = sampledEarlyEventIndex(histories, { seed: 1 });
    const exact = earlyEventIndex(power(1), { draws }) as number;
    const [low, high] = interval as readonly [number, number];
    expect(etaSquared as number).toBeGreaterThan(adjusted as number);
    expect(low).toBeLessThan(exact);
    expect(high).toBeGreaterThan(exact);
    expect(Math.abs((adjusted as number) - exact)).toBeLessThan(high - low);
  });

  it("take off the bias of many groups", () => {
    const coins = simulateUrns(power(0), { draws, histories: 300, seed: 3 });
    const { etaSquared, adjusted } = sampledEarlyEventIndex(coins, { seed: 1, early: 5, resamples: 50 });
    expect(etaSquared as number).toBeGreaterThan(0.12);
    expect(Math.abs((adjusted as number) - 5 / draws)).toBeLessThan(0.1);
  });

  it("come near the exact information, and p says whether there is any", () => {
    const found = sampledMajorityInformation(histories, { seed: 1, permutations: 199 });
    const exact = earlyMajorityInformation(power(1), { draws });
    expect(Math.abs(found.corrected - exact.information)).toBeLessThan(0.04);
    expect(found.p).toBe(1 / 200);
    expect(found.byChance).toBeCloseTo(1 / (2 * 4000 * Math.LN2), 4);
    const coins = simulateUrns(power(0), { draws: 501, histories: 500, seed: 3 });
    expect(sampledMajorityInformation(coins, { seed: 1, permutations: 199 }).p).toBeGreaterThan(0.05);
  });

  it("count ties as an outcome of their own", () => {
    const found = sampledMajorityInformation(
      [
        [0, 1, 0, 1],
        [1, 0, 0, 1],
        [1, 1, 1, 0],
        [0, 0, 0, 1],
      ],
      { seed: 1, early: 2, permutations: 9 },
    );
    expect(found.entropy).toBeCloseTo(1.5, 12);
    expect(found.information).toBeCloseTo(1.5, 12);
    expect(found.corrected).toBeCloseTo(1.5 + 2 / (8 * Math.LN2), 12);
  });

  it("are null where nothing varies or every history is its own group", () => {
    const same = [
      [1, 1],
      [1, 1],
    ];
    expect(sampledEarlyEventIndex(same, { seed: 1 })).toEqual({
      etaSquared: null,
      adjusted: null,
      interval: null,
    });
    expect(sampledMajorityInformation(same, { seed: 1, permutations: 9 }).index).toBeNull();
    const apart = [
      [0, 1],
      [1, 1],
    ];
    expect(sampledEarlyEventIndex(apart, { seed: 1 })).toEqual({
      etaSquared: 1,
      adjusted: null,
      interval: null,
    });
  });
});

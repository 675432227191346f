import { normal, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { PathDependenceError } from "../errors.ts";
import { criticalThresholdSpread } from "./criticalThresholdSpread.ts";
import { normalThresholds } from "./normalThresholds.ts";
import { thresholdCascade } from "./thresholdCascade.ts";
import { thresholdEquilibria } from "./thresholdEquilibria.ts";

const ladder = Array.from({ length: 100 }, (_, k) => k);

/** Everybody asks, again and again, how many others act. */
function plainCascade(thresholds: readonly number[]): { active: number; joined: number[] } {
  const joined = thresholds.map(() => -1);
  for (let round = 1; ; round += 1) {
    const acting = joined.filter((one) => one > 0).length;
    const next = thresholds.map((one, actor) => (joined[actor] === -1 && one <= acting ? actor : -1));
    const now = next.filter((actor) => actor >= 0);
    if (now.length === 0) return { active: acting, joined };
    for (const actor of now) joined[actor] = round;
  }
}

describe("thresholdCascade", () => {
  it("takes everybody along from thresholds 0 to 99, and one alone if the 1 is a 2", () => {
    expect(thresholdCascade(ladder).active).toBe(100);
    expect(thresholdCascade(ladder).rounds).toHaveLength(101);
    expect(thresholdCascade(ladder.map((one) => (one === 1 ? 2 : one))).active).toBe(1);
  });

  it("has nobody without actors, or where all wait for another", () => {
    expect(thresholdCascade([])).toEqual({ active: 0, rounds: [0], joined: new Int32Array(0) });
    expect(thresholdCascade([1, 1, 1]).active).toBe(0);
    expect(thresholdCascade([Infinity, 0]).joined).toEqual(Int32Array.of(-1, 1));
  });

  it("equals rounds of asking everybody", () => {
    const threshold = fc.oneof(
      fc.nat(12),
      fc.double({ min: 0, max: 12, noNaN: true }),
      fc.constant(Infinity),
    );
    fc.assert(
      fc.property(fc.array(threshold, { maxLength: 14 }), (thresholds) => {
        const { active, joined } = thresholdCascade(thresholds);
        const plain = plainCascade(thresholds);
        expect(active).toBe(plain.active);
        expect([...joined]).toEqual(plain.joined);
      }),
    );
  });

  it("grows where a threshold falls", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 12 }), fc.nat(11), (thresholds, at) => {
        const eased = thresholds.map((one, actor) => (actor === at ? 0 : one));
        return thresholdCascade(eased).active >= thresholdCascade(thresholds).active;
      }),
    );
  });

  it("names the actor whose threshold is negative", () => {
    expect(() => thresholdCascade([0, -1])).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["thresholds", 1] }),
    );
    expect(() => thresholdCascade([Number.NaN])).toThrow(PathDependenceError);
  });
});

describe("thresholdEquilibria", () => {
  it.each(fixture.thresholds)(
    "agrees with scipy for normal thresholds of $mean and $sd",
    ({ mean, sd, equilibria }) => {
      const found = thresholdEquilibria(normalThresholds(mean, sd));
      expect(found).toHaveLength(equilibria.length);
      equilibria.forEach((share, k) => {
        expect(found[k]?.share).toBeCloseTo(share, 9);
      });
    },
  );

  // Granovetter's normal thresholds of mean .25, root finding apart from this package.
  it.each([
    { spread: 0.12, lowest: 0.0402 },
    { spread: 0.122, lowest: 0.0548 },
    { spread: 0.123, lowest: 1 },
  ])("stops at $lowest with a spread of $spread", ({ spread, lowest }) => {
    expect(thresholdEquilibria(normalThresholds(0.25, spread))[0]?.share).toBeCloseTo(lowest, 4);
  });

  it("loses its low equilibrium at the critical spread", () => {
    const critical = 0.1222208683;
    expect(thresholdEquilibria(normalThresholds(0.25, critical - 1e-8))).toHaveLength(3);
    expect(thresholdEquilibria(normalThresholds(0.25, critical + 1e-8))).toHaveLength(1);
  });

  it("is a continuum where thresholds are uniform", () => {
    expect(thresholdEquilibria((share) => share)).toEqual([
      { share: 0, until: 1, kind: "continuum", stable: null },
    ]);
  });

  it("has none where steps jump over the diagonal", () => {
    const steps = (share: number) => (share < 0.3 ? 0.1 : share < 0.6 ? 0.4 : 0.9);
    expect(thresholdEquilibria(steps).map(({ share }) => share)).toEqual([0.1, 0.4, 0.9]);
  });

  it("is where cascades of many end", () => {
    const [actors, random] = [20_000, stream({ root: 7, purpose: "thresholds" })];
    const thresholds = Float64Array.from({ length: actors }, () =>
      Math.max(0, actors * (0.25 + 0.12 * normal(random))),
    );
    const { active } = thresholdCascade(thresholds);
    const share = thresholdEquilibria(normalThresholds(0.25, 0.12))[0]?.share as number;
    // √(F (1 − F) / N) / (1 − F′): the sampling error of F, blown up by the slope .7182 of F at the equilibrium
    const error = Math.sqrt((share * (1 - share)) / actors) / (1 - 0.7182);
    expect(Math.abs(active / actors - share)).toBeLessThan(4 * error);
  });

  it("refuses what is not a distribution function", () => {
    expect(() => thresholdEquilibria((share) => 1 - share)).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["cdf"] }),
    );
    expect(() => thresholdEquilibria((share) => 2 * share)).toThrow(PathDependenceError);
    expect(() => normalThresholds(0.2, 0)).toThrow(PathDependenceError);
  });
});

describe("criticalThresholdSpread", () => {
  it("is .1222208683 at a mean of .25", () => {
    expect(criticalThresholdSpread(0.25)).toBeCloseTo(0.1222208683, 9);
  });

  it.each(fixture.spreads)("agrees with scipy at a mean of $mean", ({ mean, spread }) => {
    expect(criticalThresholdSpread(mean)).toBeCloseTo(spread, 10);
  });

  it("grows with the mean, up to φ(0), and is null beyond", () => {
    expect(criticalThresholdSpread(0.4999999999)).toBeCloseTo(0.3989422804, 5);
    expect([-0.1, 0, 0.5, 0.8].map(criticalThresholdSpread)).toEqual([null, null, null, null]);
    expect(criticalThresholdSpread(1e-9)).toBeLessThan(criticalThresholdSpread(1e-8) as number);
  });
});

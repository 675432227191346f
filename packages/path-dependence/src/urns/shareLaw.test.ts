import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/urns.json" with { type: "json" };
import { balancingRule } from "./balancingRule.ts";
import type { DrawRule } from "./DrawRule.ts";
import { expectedLargestShare } from "./expectedLargestShare.ts";
import { extremeShareChance } from "./extremeShareChance.ts";
import { linearRule } from "./linearRule.ts";
import { logitRule } from "./logitRule.ts";
import { powerRule } from "./powerRule.ts";
import { shareLaw } from "./shareLaw.ts";
import { shareMean } from "./shareMean.ts";
import { shareQuantile } from "./shareQuantile.ts";
import { shareVariance } from "./shareVariance.ts";
import { twoColourRule } from "./twoColourRule.ts";

const from11 = (rule: DrawRule, draws: number) => shareLaw({ initial: [1, 1], rule }, draws);
const within = (actual: number, expected: number) => expect(Math.abs(actual - expected)).toBeLessThan(1e-9);

describe("shareLaw", () => {
  it("has the chances of two draws by hand", () => {
    const { shares, chances } = shareLaw({ initial: [1, 2], rule: linearRule }, 2);
    expect([...shares]).toEqual([1 / 5, 2 / 5, 3 / 5]);
    [1 / 2, 1 / 3, 1 / 6].forEach((chance, index) => {
      expect(chances[index]).toBeCloseTo(chance, 15);
    });
  });

  it("is even for Polya's urn from one ball each", () => {
    for (const chance of from11(linearRule, 100).chances) within(chance, 1 / 101);
  });

  it("of Polya's urn has the reference values after 100 draws", () => {
    const law = from11(linearRule, 100);
    within(shareVariance(law), 0.0816993464);
    within(shareVariance(law), 100 / (12 * 102));
    within(extremeShareChance(law, 0.1), 20 / 101);
    within(expectedLargestShare(law), 0.7475247524752475);
    within(shareMean(shareLaw({ initial: [2, 1], rule: linearRule }, 100)), 2 / 3);
    within(shareVariance(shareLaw({ initial: [2, 1], rule: linearRule }, 100)), 0.0539374326);
  });

  it.each([
    [0, 0.002402922],
    [0.5, 0.0104841446],
    [1, 0.0816993464],
    [1.5, 0.1827802529],
    [2, 0.2214444647],
  ])("has the reference variance at power %d", (exponent, variance) => {
    within(shareVariance(from11(powerRule(exponent), 100)), variance);
  });

  it("has the reference chances of an extreme share", () => {
    within(extremeShareChance(from11(powerRule(1.5), 100), 0.1), 0.738146356);
    within(extremeShareChance(from11(powerRule(2), 100), 0.1), 0.9359369502);
    within(extremeShareChance(from11(powerRule(2), 1000), 0.1), 0.9932613366);
  });

  it("of a balancing urn has variance 1 / (12 (n + 2))", () => {
    within(shareVariance(from11(balancingRule, 100)), 0.0008169935);
    within(shareVariance(from11(balancingRule, 100)), 1 / (12 * 102));
  });

  it.each(reference.laws)(
    "agrees with exact fractions in Python: $name",
    ({ name, mean, variance, largest }) => {
      const urns = {
        "logit 3 from (1, 1), 60 draws": () => from11(logitRule(3), 60),
        "square from (2, 1), adding 2, 40 draws": () =>
          shareLaw({ initial: [2, 1], rule: powerRule(2), added: 2 }, 40),
        "linear from (0.5, 1.5), 30 draws": () => shareLaw({ initial: [0.5, 1.5], rule: linearRule }, 30),
      };
      const law = urns[name as keyof typeof urns]();
      within(shareMean(law), mean);
      within(shareVariance(law), variance);
      within(expectedLargestShare(law), largest);
    },
  );

  it("sums to 1, mirrors with its colours, and quantiles rise", () => {
    const balls = fc.integer({ min: 1, max: 6 });
    const rule = fc.constantFrom(linearRule, balancingRule, powerRule(2), logitRule(3));
    fc.assert(
      fc.property(balls, balls, rule, fc.nat(30), (first, second, rule, draws) => {
        const law = shareLaw({ initial: [first, second], rule }, draws);
        const mirrored = shareLaw({ initial: [second, first], rule }, draws);
        expect(law.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        law.chances.forEach((chance, index) => {
          expect(mirrored.chances[draws - index]).toBeCloseTo(chance, 12);
        });
        expect(shareQuantile(law, 0.2)).toBeLessThanOrEqual(shareQuantile(law, 0.7));
        expect(shareVariance(law)).toBeLessThanOrEqual(0.25);
      }),
      { numRuns: 60 },
    );
  });

  it("quantiles are shares that can occur", () => {
    const law = from11(linearRule, 3);
    expect([0, 0.25, 0.26, 0.5, 0.75, 1].map((p) => shareQuantile(law, p))).toEqual([
      0.2, 0.2, 0.4, 0.4, 0.6, 0.8,
    ]);
  });

  it("refuses urns, rules, margins and levels that break a rule", () => {
    const refuses = (run: () => unknown, code: string, path: PropertyKey[]) =>
      expect(run).toThrow(expect.objectContaining({ code, path }));
    refuses(() => shareLaw({ initial: [1], rule: linearRule }, 3), "invalid-urn", ["initial"]);
    refuses(() => shareLaw({ initial: [1, -1], rule: linearRule }, 3), "invalid-urn", ["initial", 1]);
    refuses(() => shareLaw({ initial: [0, 0], rule: linearRule }, 3), "invalid-urn", ["initial"]);
    refuses(() => shareLaw({ initial: [1, 1, 1], rule: linearRule }, 3), "invalid-urn", ["initial"]);
    refuses(() => shareLaw({ initial: [1, 1], rule: linearRule, added: 0 }, 3), "invalid-urn", ["added"]);
    refuses(
      () =>
        from11(
          twoColourRule(() => 1.2),
          3,
        ),
      "invalid-rule",
      ["rule"],
    );
    refuses(
      () =>
        from11(
          twoColourRule(() => Number.NaN),
          3,
        ),
      "invalid-rule",
      ["rule"],
    );
    refuses(() => from11(linearRule, 2.5), "invalid-option", ["draws"]);
    refuses(() => extremeShareChance(from11(linearRule, 3), 0.6), "invalid-option", ["margin"]);
    refuses(() => shareQuantile(from11(linearRule, 3), 2), "invalid-option", ["p"]);
  });
});

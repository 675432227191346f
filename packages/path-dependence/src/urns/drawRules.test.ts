import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancingRule } from "./balancingRule.ts";
import type { DrawRule } from "./DrawRule.ts";
import { linearRule } from "./linearRule.ts";
import { logitRule } from "./logitRule.ts";
import { powerRule } from "./powerRule.ts";
import { twoColourRule } from "./twoColourRule.ts";

const chancesOf = (rule: DrawRule, shares: readonly number[]): number[] => {
  const chances = new Float64Array(shares.length);
  rule(Float64Array.from(shares), chances);
  return [...chances];
};

const rules = [
  { name: "linear", rule: linearRule },
  { name: "balancing", rule: balancingRule },
  { name: "power", rule: powerRule(1.5) },
  { name: "logit", rule: logitRule(3) },
];

describe("draw rules", () => {
  it("by definition", () => {
    expect(chancesOf(linearRule, [0.2, 0.3, 0.5])).toEqual([0.2, 0.3, 0.5]);
    expect(chancesOf(balancingRule, [0.25, 0.25, 0.5])).toEqual([0.375, 0.375, 0.25]);
    expect(chancesOf(powerRule(0), [0, 1])).toEqual([0.5, 0.5]);
    expect(chancesOf(powerRule(2), [0, 1])).toEqual([0, 1]);
    expect(
      chancesOf(
        twoColourRule((share) => share / 2),
        [0.5, 0.5],
      ),
    ).toEqual([0.25, 0.75]);
  });

  it("logit with two colours is 1 / (1 + exp(−2k (x − 1/2)))", () => {
    for (const share of [0, 0.1, 0.5, 0.77, 1])
      expect(chancesOf(logitRule(2.5), [share, 1 - share])[0]).toBeCloseTo(
        1 / (1 + Math.exp(-5 * (share - 0.5))),
        14,
      );
  });

  it.each(rules)("$name gives chances that sum to 1 and follow a change of colours", ({ rule }) => {
    const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(weights, (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        const shares = weights.map((weight) => weight / total);
        const chances = chancesOf(rule, shares);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
        chancesOf(rule, shares.slice().reverse()).forEach((chance, index) => {
          expect(chance).toBeCloseTo(chances[shares.length - 1 - index] as number, 12);
        });
      }),
    );
  });

  it("power does not underflow with many colours", () => {
    expect(chancesOf(powerRule(400), [0.1, 0.1, ...Array(8).fill(0.1)])[0]).toBe(0.1);
  });

  it.each([-1, Number.NaN, Infinity])("power refuses g = %d, logit what is not finite", (value) => {
    expect(() => powerRule(value)).toThrow(expect.objectContaining({ code: "invalid-rule" }));
    if (value !== -1)
      expect(() => logitRule(value)).toThrow(expect.objectContaining({ code: "invalid-rule" }));
  });
});

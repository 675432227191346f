import { stream, uniform } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { balancingRule } from "../urns/balancingRule.ts";
import { linearRule } from "../urns/linearRule.ts";
import { powerRule } from "../urns/powerRule.ts";
import { shareLaw } from "../urns/shareLaw.ts";
import { simulateUrns } from "../urns/simulateUrns.ts";
import { betweenHistoryVariance } from "./betweenHistoryVariance.ts";
import { classifyHistories } from "./classifyHistories.ts";
import type { HistoryLaw } from "./HistoryLaw.ts";

function sampled(law: HistoryLaw, histories: number, length: number, root: number): Uint8Array[] {
  return Array.from({ length: histories }, (_, replication) => {
    const draws = stream({ root, replication });
    const history = new Uint8Array(length);
    for (let time = 0; time < length; time += 1)
      history[time] = uniform(draws) < law(history.subarray(0, time)) ? 1 : 0;
    return history;
  });
}

const fewer = { seed: 1, permutations: 199 };

const urns = (rule: typeof linearRule, histories = 1000) =>
  simulateUrns({ initial: [1, 1], rule }, { draws: 100, histories, seed: 6 });

describe("classifyHistories", () => {
  it("finds Polya's urn phat dependent and dependent in equilibrium", () => {
    const { kind, order, equilibriumDependent } = classifyHistories(urns(linearRule), fewer);
    expect([kind, equilibriumDependent]).toEqual(["phat", true]);
    expect(order.p).toBeGreaterThan(0.05);
  });

  it("finds the balancing urn phat and outcome dependent, not in equilibrium", () => {
    const { kind, past, equilibriumDependent } = classifyHistories(urns(balancingRule), fewer);
    expect([kind, equilibriumDependent]).toEqual(["phat", false]);
    expect(past.p).toBe(1 / 200);
  });

  it("finds nothing in Bernoulli draws", () => {
    const { kind, past, equilibriumDependent } = classifyHistories(
      sampled(() => 0.4, 1000, 60, 3),
      fewer,
    );
    expect([kind, equilibriumDependent]).toEqual(["independent", false]);
    expect(Math.abs(past.effect as number)).toBeLessThan(0.02);
  });

  it.each([
    { kind: "recent-path", law: (history: Uint8Array) => 0.2 + 0.6 * (history.at(-1) ?? 0.5) },
    { kind: "early-path", law: (history: Uint8Array) => 0.2 + 0.6 * (history[0] ?? 0.5) },
    {
      kind: "path",
      law: (history: Uint8Array) =>
        history.reduce((sum, outcome, time) => sum + outcome / 2 ** ((time % 4) + 1), 0.03) /
        Math.max(1, history.length / 4),
    },
  ])("tells $kind dependence", ({ kind, law }) => {
    expect(classifyHistories(sampled(law, 1500, 20, 5), fewer).kind).toBe(kind);
  });

  it("does not take a slow process for a path dependent one, whatever its autocorrelation", () => {
    const slow = sampled((history) => 0.02 + 0.96 * (history.at(-1) ?? 0.5), 300, 2000, 4);
    const { kind, equilibriumDependent, spread } = classifyHistories(slow, fewer);
    expect([kind, equilibriumDependent]).toEqual(["recent-path", false]);
    expect(spread.decay).toBeGreaterThan(0.7);
  });

  it("has p values that are rarely small where nothing depends on the past", () => {
    const small = Array.from({ length: 40 }, (_, seed) =>
      classifyHistories(
        sampled(() => 0.5, 60, 6, 100 + seed),
        { seed, permutations: 99 },
      ),
    ).filter(({ past }) => (past.p as number) <= 0.05).length;
    expect(small).toBeLessThan(2 + 4 * Math.sqrt(40 * 0.05 * 0.95));
  });

  it("takes more than two outcomes, and says null where nothing can be compared", () => {
    const spheres = simulateUrns(
      { initial: [1, 1, 1], rule: powerRule(2) },
      { draws: 80, histories: 800, seed: 2 },
    );
    expect(classifyHistories(spheres, fewer)).toMatchObject({
      kind: "phat",
      equilibriumDependent: true,
    });
    const same = classifyHistories(
      [
        [1, 1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1, 1],
      ],
      { seed: 1 },
    );
    expect(same.past).toEqual({ effect: null, p: null });
    expect([same.kind, same.equilibriumDependent, same.spread.decay]).toEqual(["independent", false, null]);
  });

  it("refuses histories that are uneven, too short, or hold no outcomes", () => {
    const refuses = (histories: number[][], path: PropertyKey[]) =>
      expect(() => classifyHistories(histories, { seed: 1 })).toThrow(
        expect.objectContaining({ code: "invalid-histories", path }),
      );
    refuses([[0, 1, 0, 1, 0]], []);
    refuses(
      [
        [0, 1, 0, 1],
        [0, 1, 0, 1],
      ],
      [0],
    );
    refuses(
      [
        [0, 1, 0, 1, 0],
        [0, 1, 0, 1],
      ],
      [1],
    );
    refuses(
      [
        [0, 1, 0, 1, 0],
        [0, 1, 0, 1, 0.5],
      ],
      [1, 4],
    );
  });
});

describe("betweenHistoryVariance", () => {
  it("is the variance of the shares by hand", () => {
    const histories = [
      [0, 0, 0, 0],
      [1, 1, 0, 0],
      [0, 1, 1, 1],
    ];
    const { varianceNear, varianceFar, near, far } = betweenHistoryVariance(histories, { near: 2 });
    expect([near, far]).toEqual([2, 4]);
    // Shares of 1: 0, 1, 1/2 and 0, 1/2, 3/4; summed over both outcomes.
    expect(varianceNear).toBeCloseTo(2 * 0.25, 14);
    expect(varianceFar).toBeCloseTo((2 * 7) / 48, 14);
  });

  it("agrees with the exact law of an urn within four standard errors", () => {
    const histories = urns(linearRule, 2000);
    const { varianceFar, decay, standardError } = betweenHistoryVariance(histories);
    const { chances } = shareLaw({ initial: [1, 1], rule: linearRule }, 100);
    const exact = chances.reduce((sum, chance, count) => sum + chance * (count / 100 - 0.5) ** 2, 0);
    expect(Math.abs(varianceFar / 2 / exact - 1)).toBeLessThan(4 * Math.sqrt(0.8 / 2000));
    // Counts of Polya's urn from (1, 1): variance of the share of draws (n + 2) / 12n.
    const expected = -Math.log(102 / 100 / (27 / 25)) / Math.log(4);
    expect(Math.abs((decay as number) - expected)).toBeLessThan(4 * (standardError as number));
  });

  it("refuses a comparison with the future", () => {
    expect(() =>
      betweenHistoryVariance(
        [
          [0, 0, 1, 1],
          [1, 1, 0, 0],
        ],
        { near: 4 },
      ),
    ).toThrow(expect.objectContaining({ code: "invalid-option", path: ["near"] }));
  });
});

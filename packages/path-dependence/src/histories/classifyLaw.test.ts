import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancingRule } from "../urns/balancingRule.ts";
import { linearRule } from "../urns/linearRule.ts";
import { powerRule } from "../urns/powerRule.ts";
import { shareLaw } from "../urns/shareLaw.ts";
import { classifyLaw } from "./classifyLaw.ts";
import type { HistoryLaw } from "./HistoryLaw.ts";
import { urnHistoryLaw } from "./urnHistoryLaw.ts";
import { varianceOverTime } from "./varianceOverTime.ts";

const last = (history: Uint8Array, fallback: number) => history.at(-1) ?? fallback;
const onesOf = (history: Uint8Array) => history.reduce((ones, outcome) => ones + outcome, 0);

describe("classifyLaw", () => {
  it("finds Polya's urn phat dependent and dependent in equilibrium", () => {
    const polya = classifyLaw(urnHistoryLaw({ initial: [1, 1], rule: linearRule }));
    expect(polya).toMatchObject({
      kind: "phat",
      outcomeDependent: true,
      orderMatters: false,
      recentWindow: null,
      earlyWindow: null,
      states: null,
      equilibriumDependent: true,
    });
    expect(polya.varianceDecay).toBeCloseTo(0, 1);
  });

  it("finds the balancing urn phat and outcome dependent, not in equilibrium", () => {
    const balancing = classifyLaw(urnHistoryLaw({ initial: [1, 1], rule: balancingRule }));
    expect(balancing).toMatchObject({
      kind: "phat",
      outcomeDependent: true,
      orderMatters: false,
      equilibriumDependent: false,
    });
    expect(balancing.varianceDecay).toBeCloseTo(1, 1);
  });

  it("finds nothing in Bernoulli draws, also with a chance that changes with time", () => {
    const none = { kind: "independent", outcomeDependent: false, orderMatters: false, recentWindow: 0 };
    expect(classifyLaw(() => 0.3)).toMatchObject({ ...none, states: 1, equilibriumDependent: false });
    expect(classifyLaw((history) => 1 / (2 + history.length))).toMatchObject(none);
  });

  it.each([
    {
      name: "a chain on its last outcome",
      law: (history: Uint8Array) => 0.2 + 0.6 * last(history, 0),
      expected: { kind: "recent-path", recentWindow: 1, states: 2, equilibriumDependent: false },
    },
    {
      name: "a chain on its last two outcomes",
      law: (history: Uint8Array) => 0.2 + 0.3 * last(history, 0) + 0.2 * (history.at(-2) ?? 0),
      expected: { kind: "recent-path", recentWindow: 2, states: 4, equilibriumDependent: false },
    },
    {
      name: "copies of the first outcome with errors",
      law: (history: Uint8Array) => 0.1 + 0.8 * (history[0] ?? 0.5),
      expected: { kind: "early-path", earlyWindow: 1, recentWindow: null, equilibriumDependent: true },
    },
    {
      name: "the parity of all outcomes",
      law: (history: Uint8Array) => (onesOf(history) % 2 === 0 ? 0.3 : 0.8),
      expected: { kind: "state", states: 2, orderMatters: false, equilibriumDependent: false },
    },
    {
      name: "the second outcome and the last",
      law: (history: Uint8Array) => 0.1 + 0.4 * (history[1] ?? 0) + 0.4 * last(history, 0),
      expected: { kind: "state", recentWindow: null, earlyWindow: null, equilibriumDependent: null },
    },
    {
      name: "outcomes weighted by their time",
      law: (history: Uint8Array) =>
        history.reduce((sum, outcome, time) => sum + outcome / 2 ** (time + 2), 0.1),
      expected: { kind: "path", orderMatters: true, states: null, equilibriumDependent: null },
    },
  ] satisfies readonly { name: string; law: HistoryLaw; expected: object }[])(
    "tells what kind $name are",
    ({ law, expected }) => {
      expect(classifyLaw(law)).toMatchObject(expected);
    },
  );

  it("sees that increasing returns are not needed: copying once decides for good", () => {
    expect(classifyLaw((history) => last(history, 0.5))).toMatchObject({
      kind: "early-path",
      equilibriumDependent: true,
      varianceDecay: expect.closeTo(0, 12),
    });
    expect(classifyLaw(() => 1)).toMatchObject({ equilibriumDependent: false, varianceDecay: null });
  });

  it("compares only histories that can happen", () => {
    const alternating: HistoryLaw = (history) => (history.length === 0 ? 0 : 1 - last(history, 0));
    expect(classifyLaw(alternating)).toMatchObject({ kind: "independent", states: 2 });
  });

  it("takes its variance from the exact law of the urn", () => {
    const urn = { initial: [2, 1], rule: powerRule(2) };
    const [variance] = varianceOverTime(urnHistoryLaw(urn), onesOf, [40]) as [number];
    const { chances } = shareLaw(urn, 40);
    const mean = chances.reduce((sum, chance, count) => sum + (chance * count) / 40, 0);
    const exact = chances.reduce((sum, chance, count) => sum + chance * (count / 40 - mean) ** 2, 0);
    expect(variance).toBeCloseTo(exact, 12);
  });

  it("gives a law and its mirror image the same class", () => {
    const weight = fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(weight, weight, fc.nat(2), (own, other, lag) => {
        const law: HistoryLaw = (history) => 0.2 + own * last(history, 0) + other * (history[lag] ?? 0);
        const mirror: HistoryLaw = (history) => 1 - law(history.map((outcome) => 1 - outcome));
        const { varianceDecay, ...one } = classifyLaw(law, { horizon: 7, farHorizon: 64 });
        const { varianceDecay: mirrored, ...two } = classifyLaw(mirror, { horizon: 7, farHorizon: 64 });
        expect(two).toEqual(one);
        if (varianceDecay !== null) expect(mirrored).toBeCloseTo(varianceDecay, 9);
      }),
      { numRuns: 15, seed: 1 },
    );
  });

  it("refuses chances outside 0 to 1 and horizons that are too long", () => {
    expect(() => classifyLaw(() => 1.5)).toThrow(expect.objectContaining({ code: "invalid-rule" }));
    expect(() => classifyLaw(() => 0.5, { horizon: 40 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["horizon"] }),
    );
  });
});

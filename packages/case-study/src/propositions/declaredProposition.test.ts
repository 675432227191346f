import { describe, expect, it } from "vitest";
import { OwnProposition } from "../folder/OwnProposition.ts";
import { declaredProposition } from "./declaredProposition.ts";
import { syntheticEnsemble } from "./syntheticEnsemble.ts";

const words = { en: "a", zh: "甲" };
const proposition = (claims: unknown) =>
  declaredProposition(OwnProposition.parse({ id: "Q1", statement: words, segments: ["s1"], claims }));
const claim = {
  id: "a",
  says: words,
  compare: { scenario: "less", output: "loss", as: "relative" },
  holds: { below: -0.1 },
  in: { above: 0.5 },
};
/** 100 sets, p from .005 to .995: the loss is 2 at the baseline and 2 − p with less. */
const ensemble = syntheticEnsemble(100, (scenario, _, p) => (scenario === "less" ? 2 - p : 2));

describe("declaredProposition", () => {
  it("counts a relative effect strictly below its bound", () => {
    const { parts, verdict, share } = proposition([claim]).judge(ensemble);
    // −p / 2 < −0.1 where p > 0.2: 80 of the 100 sets.
    expect(parts).toMatchObject([{ id: "Q1.a", holds: 80, of: 100, cutoff: 0.5, side: "above" }]);
    expect([verdict, share]).toEqual(["supported", 0.8]);
  });

  it("counts a difference, a second bound, and a claim that must stay rare", () => {
    const difference = { ...claim.compare, as: "difference" };
    const rare = {
      ...claim,
      id: "b",
      compare: difference,
      holds: { below: -0.5, above: -0.75 },
      in: { below: 0.2 },
    };
    const { parts, verdict } = proposition([claim, rare]).judge(ensemble);
    // −0.75 < −p < −0.5: 25 of the 100 sets, which are not surely fewer than 20.
    expect(parts[1]).toMatchObject({ id: "Q1.b", holds: 25, cutoff: 0.2, side: "below" });
    expect(verdict).toBe("undetermined");
  });

  it("gives the sign where there is nothing to relate to", () => {
    const from = (value: number) => syntheticEnsemble(20, (scenario) => (scenario === "less" ? value : 0));
    const median = (value: number) => proposition([claim]).judge(from(value)).parts[0]?.effect?.median;
    expect([median(3), median(0), median(-3)]).toEqual([1, 0, -1]);
  });

  it("holds against another scenario than the baseline", () => {
    const against = {
      ...claim,
      compare: { ...claim.compare, scenario: "baseline", with: "less" },
      holds: { above: 0 },
    };
    expect(proposition([against]).judge(ensemble).parts[0]?.holds).toBe(100);
  });

  it("carries its words and segments", () => {
    expect(proposition([claim])).toMatchObject({ segments: ["s1"], claims: { "Q1.a": words } });
  });
});

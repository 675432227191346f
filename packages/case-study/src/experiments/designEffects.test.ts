import { describe, expect, it } from "vitest";
import { syntheticEnsemble } from "../propositions/syntheticEnsemble.ts";
import { designEffects } from "./designEffects.ts";
import { designScenarios } from "./designScenarios.ts";

const losses = new Map([
  ["P3.design.early", 8],
  ["P3.design.late", 9],
  ["P3.design.activate-first", 8],
  ["P3.design.shift-first", 8.1],
]);

describe("designScenarios", () => {
  it("keeps total capacity in every design but building, and tells the two orders apart", () => {
    const scenarios = designScenarios(1040);
    expect(scenarios.filter(({ interventions }) => interventions).map(({ id }) => id)).toEqual([
      "P3.design.more-capacity",
      "P3.design.able-society",
    ]);
    expect(scenarios.find(({ id }) => id.endsWith("activate-first"))?.rebalancings).toEqual([
      { rho: 0, dF: 0.5, at: 0 },
      { rho: 0.5, dF: 0, at: 520 },
    ]);
    expect(scenarios.find(({ id }) => id.endsWith("shift-first"))?.rebalancings).toEqual([
      { rho: 0.5, dF: 0, at: 0 },
      { rho: 0, dF: 0.5, at: 520 },
    ]);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  });
});

describe("designEffects", () => {
  // Baseline 10. More capacity helps the first six of ten sets, the early step helps all.
  const { designs, contrasts, overlaps } = designEffects(
    syntheticEnsemble(10, (scenario, output, p) => {
      if (output === "normalPerformance") return 0.9;
      if (scenario === "P3.design.more-capacity") return p < 0.6 ? 5 : 10;
      return losses.get(scenario) ?? 10;
    }),
  );

  it("marks what building costs more", () => {
    const bought = designs.filter(({ budgetNeutral }) => !budgetNeutral).map(({ id }) => id);
    expect(bought).toEqual(["more-capacity", "able-society"]);
    expect(designs.find(({ id }) => id === "more-capacity")).toMatchObject({ better: 0.6, worse: 0 });
  });

  it("pairs designs in every set: 2 % of the baseline's loss counts", () => {
    // 8 − 8.1 is 1 % of 10: not noticed. 8 − 9 is 10 %.
    expect(contrasts[0]).toMatchObject({ id: "activate-first:shift-first", of: 10, better: 0, worse: 0 });
    expect(contrasts[0]?.difference?.median).toBeCloseTo(-0.01, 12);
    expect(contrasts[1]).toMatchObject({ id: "early:late", better: 1, worse: 0 });
  });

  it("counts whom the step and whom building helps", () => {
    expect(overlaps[0]).toEqual({
      ...{ design: "more-capacity", of: 10 },
      ...{ both: 6, onlyRebalancing: 4, onlyBuilding: 0, neither: 0 },
    });
    expect(overlaps[1]).toMatchObject({ design: "able-society", both: 0, onlyRebalancing: 10 });
  });
});

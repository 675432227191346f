import { describe, expect, it } from "vitest";
import { syntheticEnsemble } from "../propositions/syntheticEnsemble.ts";
import { causes, coalitionScenario, coalitionScenarios } from "./coalitions.ts";
import { removalShares } from "./removalShares.ts";

/** Which causes a coalition's scenario changes: fusion, power, shock, trigger, information, campaign. */
const joined = (scenario: string): boolean[] => {
  const members = Number(scenario.split(".").at(-1));
  return causes.map((_, place) => ((members >>> place) & 1) === 1);
};

describe("coalitionScenarios", () => {
  it("changes each cause in half of the 64 scenarios, and nothing in the first", () => {
    const scenarios = coalitionScenarios();
    expect(scenarios).toHaveLength(64);
    expect(scenarios[0]).toEqual({ id: "P2.together.0", rebalancings: [{ rho: 0, dF: 0, at: 0 }] });
    const changing = (test: (scenario: (typeof scenarios)[number]) => boolean) =>
      scenarios.filter(test).length;
    expect(changing(({ rebalancings }) => rebalancings?.[0]?.dF === 0.5)).toBe(32);
    expect(changing(({ rebalancings }) => rebalancings?.[0]?.rho === 0.5)).toBe(32);
    for (const [name, factor] of Object.entries({
      surge: 0.5,
      triggerThreshold: 0.5,
      informationRate: 2,
      campaignSize: 2,
    })) {
      expect(changing(({ scale }) => new Map(Object.entries(scale ?? {})).get(name) === factor)).toBe(32);
    }
  });

  it("names a coalition by its members, whatever their order", () => {
    expect(coalitionScenario([0, 2])).toBe("P2.together.5");
    expect(coalitionScenario([2, 0])).toBe("P2.together.5");
  });
});

describe("removalShares", () => {
  it("gives each cause its own where what they take away adds up", () => {
    // 10 weeks of loss; fusion takes away 1, power 2, the shock 4, the trigger 1, information 0, the campaign 2 of them.
    const own = [1, 2, 4, 1, 0, 2];
    const found = removalShares(
      syntheticEnsemble(3, (scenario) =>
        joined(scenario).reduce((loss, is, place) => loss - (is ? (own[place] as number) : 0), 10),
      ),
    );
    expect(found.causes.map(({ removed }) => removed?.median)).toEqual(
      own.map((each) => expect.closeTo(each, 12)),
    );
    expect(found.causes.map(({ share }) => share?.median)).toEqual(
      own.map((each) => expect.closeTo(each / 10, 12)),
    );
    expect(found.structure?.median).toBeCloseTo(0.3, 12);
    expect([...found.structureShares]).toEqual([0.3, 0.3, 0.3].map((each) => expect.closeTo(each, 12)));
    expect([found.sets, found.defined]).toEqual([3, 3]);
  });

  it("halves between two causes what only both together take away", () => {
    const found = removalShares(
      syntheticEnsemble(1, (scenario) => (joined(scenario)[0] && joined(scenario)[2] ? 4 : 10)),
    );
    expect(found.causes.map(({ removed }) => removed?.median)).toEqual(
      [3, 0, 3, 0, 0, 0].map((each) => expect.closeTo(each, 12)),
    );
  });

  it("leaves sets out of shares in which nothing is taken away, and weighs pooled shares by loss", () => {
    // The first of two sets loses 8 weeks, all of them by fusion; in the second the campaign takes 2 away and the shock adds 2.
    const found = removalShares(
      syntheticEnsemble(2, (scenario, _, p) => {
        const [fusion, , shock, , , campaign] = joined(scenario);
        return p < 0.5 ? (fusion ? 0 : 8) : 5 + (shock ? 2 : 0) - (campaign ? 2 : 0);
      }),
    );
    expect([found.sets, found.defined]).toEqual([2, 1]);
    expect([...found.structureShares]).toEqual([expect.closeTo(1, 12)]);
    expect(found.causes[0]?.pooled).toBeCloseTo(1, 12);
    expect(found.causes[2]?.pooled).toBeCloseTo(-0.25, 12);
  });

  it("has nothing to share out without sets", () => {
    const none = removalShares(
      syntheticEnsemble(
        2,
        () => 1,
        () => false,
      ),
    );
    expect(none).toMatchObject({ sets: 0, defined: 0, structure: null });
    expect(none.causes.every(({ removed, pooled }) => removed === null && pooled === null)).toBe(true);
  });
});

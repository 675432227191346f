import fc from "fast-check";
import { describe, expect, it } from "vitest";
import lipset from "../../fixtures/lipset.json" with { type: "json" };
import { necessity } from "./necessity.ts";

describe("necessity", () => {
  it("has consistency 1 and a low relevance for a condition that nearly every case has", () => {
    // Room left by the condition 0 + 0.5; by the part that is in the outcome too 0.5 + 0.5.
    expect(necessity([1, 0.5], [0.5, 0.5])).toEqual({ consistency: 1, coverage: 2 / 3, relevance: 0.5 });
  });

  it("is null where there is no outcome, no condition or no room", () => {
    expect(necessity([0.5], [0])).toEqual({ consistency: null, coverage: 0, relevance: 0.5 });
    expect(necessity([0], [0.5])).toEqual({ consistency: 0, coverage: null, relevance: 1 });
    expect(necessity([1], [1])).toEqual({ consistency: 1, coverage: 1, relevance: null });
  });

  it("agrees with Lipset's five conditions of survival", () => {
    for (const [name, expected] of Object.entries(lipset.SURV.necessity)) {
      const condition = lipset.memberships[name as keyof typeof lipset.SURV.necessity];
      const found = necessity(condition, lipset.memberships.SURV);
      expect(found.consistency).toBeCloseTo(expected.inclN, 12);
      expect(found.coverage).toBeCloseTo(expected.covN, 12);
      expect(found.relevance).toBeCloseTo(expected.RoN, 12);
    }
  });

  it("stays in [0, 1] and does not depend on the order of cases", () => {
    const membership = fc.integer({ min: 0, max: 64 }).map((n) => n / 64);
    fc.assert(
      fc.property(fc.array(fc.tuple(membership, membership), { minLength: 1 }), (cases) => {
        const forward = necessity(
          cases.map(([x]) => x),
          cases.map(([, y]) => y),
        );
        cases.reverse();
        const backward = necessity(
          cases.map(([x]) => x),
          cases.map(([, y]) => y),
        );
        expect(backward).toEqual(forward);
        for (const value of Object.values(forward)) {
          if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
          if (value !== null) expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

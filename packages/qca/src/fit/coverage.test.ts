import fc from "fast-check";
import { describe, expect, it } from "vitest";
import lipset from "../../fixtures/lipset.json" with { type: "json" };
import { conjunction } from "../sets/conjunction.ts";
import { negation } from "../sets/negation.ts";
import { coverage } from "./coverage.ts";

describe("coverage", () => {
  it("is the share of the outcome that comes with the condition", () => {
    expect(coverage([0.25, 1], [0.5, 1])).toBe(5 / 6);
  });

  it("is null when no case has the outcome", () => {
    expect(coverage([0.5, 1], [0, 0])).toBeNull();
  });

  it("agrees with the rows of Lipset's truth table", () => {
    const columns = lipset.conditions.map(
      (name) => lipset.memberships[name as keyof typeof lipset.memberships],
    );
    for (const { row, covS } of lipset.SURV.truth_table) {
      const sets = columns.map((column, position) => (row[position] === "1" ? column : negation(column)));
      expect(coverage(conjunction(sets), lipset.memberships.SURV)).toBeCloseTo(covS, 12);
    }
  });

  it("never falls when the condition grows", () => {
    const membership = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(membership, membership, membership), { minLength: 1 }), (cases) => {
        const outcome = cases.map(([, , y]) => y);
        const small = cases.map(([x, other]) => Math.min(x, other));
        const large = cases.map(([x]) => x);
        expect(coverage(small, outcome) ?? 0).toBeLessThanOrEqual(coverage(large, outcome) ?? 0);
      }),
    );
  });
});

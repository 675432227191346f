import fc from "fast-check";
import { describe, expect, it } from "vitest";
import lipset from "../../fixtures/lipset.json" with { type: "json" };
import { conjunction } from "../sets/conjunction.ts";
import { negation } from "../sets/negation.ts";
import { consistency } from "./consistency.ts";
import { pri } from "./pri.ts";

describe("pri", () => {
  it("leaves out of both sums what the outcome and its negation share", () => {
    // min(x, y, 1 − y) = 0, 0.25: (0.75 + 0.75 − 0.25) / (0.75 + 1 − 0.25)
    expect(pri([0.75, 1], [1, 0.75])).toBe(1.25 / 1.5);
  });

  it("is the consistency where memberships are 0 or 1", () => {
    expect(pri([1, 1, 1, 0], [1, 1, 0, 1])).toBe(2 / 3);
  });

  it("is null when outcome and negation cover the condition alike", () => {
    expect(pri([0.25, 0.25], [0.5, 0.5])).toBeNull();
    expect(pri([0, 0], [0, 1])).toBeNull();
  });

  it("agrees with the rows of Lipset's truth table, for survival and for breakdown", () => {
    const columns = lipset.conditions.map(
      (name) => lipset.memberships[name as keyof typeof lipset.memberships],
    );
    for (const [table, outcome] of [
      [lipset.SURV, Float64Array.from(lipset.memberships.SURV)],
      [lipset.notSURV, negation(lipset.memberships.SURV)],
    ] as const) {
      for (const { row, PRI } of table.truth_table) {
        const sets = columns.map((column, position) => (row[position] === "1" ? column : negation(column)));
        expect(pri(conjunction(sets), outcome)).toBeCloseTo(PRI, 12);
      }
    }
  });

  it("stays in [0, 1], is at most the consistency, and shares 1 with that of the negated outcome", () => {
    const membership = fc.integer({ min: 0, max: 64 }).map((n) => n / 64);
    fc.assert(
      fc.property(fc.array(fc.tuple(membership, membership), { minLength: 1 }), (cases) => {
        const condition = cases.map(([x]) => x);
        const outcome = cases.map(([, y]) => y);
        const value = pri(condition, outcome);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual((consistency(condition, outcome) as number) + 1e-12);
        expect(value + (pri(condition, negation(outcome)) as number)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

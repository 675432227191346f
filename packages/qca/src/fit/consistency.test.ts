import fc from "fast-check";
import { describe, expect, it } from "vitest";
import lipset from "../../fixtures/lipset.json" with { type: "json" };
import { conjunction } from "../sets/conjunction.ts";
import { negation } from "../sets/negation.ts";
import { consistency } from "./consistency.ts";

describe("consistency", () => {
  it.each([
    { name: "is 1 for a subset", condition: [0.2, 1], outcome: [0.2, 1], expected: 1 },
    { name: "is 0 when no case has both", condition: [1, 0], outcome: [0, 1], expected: 0 },
    {
      name: "is the share of the condition that is covered",
      condition: [0.5, 1],
      outcome: [0.25, 1],
      expected: 5 / 6,
    },
    { name: "is null when no case has the condition", condition: [0, 0], outcome: [0, 1], expected: null },
    { name: "is null without cases", condition: [], outcome: [], expected: null },
  ])("$name", ({ condition, outcome, expected }) => {
    expect(consistency(condition, outcome)).toBe(expected);
  });

  it("agrees with the rows of Lipset's truth table, for survival and for breakdown", () => {
    const columns = lipset.conditions.map(
      (name) => lipset.memberships[name as keyof typeof lipset.memberships],
    );
    for (const [table, outcome] of [
      [lipset.SURV, Float64Array.from(lipset.memberships.SURV)],
      [lipset.notSURV, negation(lipset.memberships.SURV)],
    ] as const) {
      for (const { row, inclS } of table.truth_table) {
        const sets = columns.map((column, position) => (row[position] === "1" ? column : negation(column)));
        expect(consistency(conjunction(sets), outcome)).toBeCloseTo(inclS, 12);
      }
    }
  });

  it("stays in [0, 1], and is 1 for every set within itself", () => {
    const cases = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(cases, (cases) => {
        const condition = cases.map(([x]) => x);
        const value = consistency(
          condition,
          cases.map(([, y]) => y),
        );
        if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
        if (value !== null) expect(value).toBeLessThanOrEqual(1);
        expect(consistency(condition, condition) ?? 1).toBe(1);
      }),
    );
  });

  it("refuses an outcome of other cases", () => {
    expect(() => consistency([1], [1, 0])).toThrow(expect.objectContaining({ code: "unequal-lengths" }));
  });

  it("names the membership that is above 1", () => {
    expect(() => consistency([1, 0], [1, 1.5])).toThrow(
      expect.objectContaining({ code: "invalid-membership", path: ["outcome", 1] }),
    );
  });
});

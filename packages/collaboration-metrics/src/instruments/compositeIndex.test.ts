import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositeIndex } from "./compositeIndex.ts";

describe("compositeIndex", () => {
  it("scales within the sample, takes means per capital and adds the capitals", () => {
    const index = compositeIndex([
      { id: "a", capital: "social", values: [0, 5, 10] },
      { id: "b", capital: "social", values: [2, 1, 0] },
      { id: "c", capital: "housing", positive: false, values: [1, 3, 2] },
    ]);
    expect(index.capitals).toEqual(["social", "housing"]);
    expect(index.scores).toEqual([
      [0.5, 1],
      [0.5, 0],
      [0.5, 0.5],
    ]);
    expect(index.totals).toEqual([1.5, 0.5, 1]);
    expect(index.warnings).toEqual([expect.stringMatching(/relative to this sample/)]);
  });

  it("leaves out what is missing or does not vary, and says so", () => {
    const index = compositeIndex([
      { id: "a", capital: "social", values: [0, null] },
      { id: "b", capital: "housing", values: [1, null] },
    ]);
    expect(index.totals).toEqual([null, null]);
    expect(index.warnings.slice(0, 2)).toEqual([
      expect.stringMatching(/^a does not vary/),
      expect.stringMatching(/^b/),
    ]);
    expect(compositeIndex([]).totals).toEqual([]);
  });

  it("lies between 0 and the number of capitals, whatever unit and zero an indicator has", () => {
    const column = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(column, column, (first, second) => {
        const indicators = [
          { id: "a", capital: "x", values: first },
          { id: "b", capital: "y", values: second },
        ];
        const { totals } = compositeIndex(indicators);
        const moved = indicators.map((each) => ({
          ...each,
          values: each.values.map((value) => 4 * value + 8),
        }));
        expect(compositeIndex(moved).totals).toEqual(totals);
        for (const total of totals) {
          if (total === null) continue;
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it("refuses columns of unequal lengths and numbers that are none", () => {
    const column = (values: number[]) => ({ id: "a", capital: "x", values });
    const refused = (code: string) => expect.objectContaining({ code });
    expect(() => compositeIndex([column([1]), column([1, 2])])).toThrow(refused("unequal-lengths"));
    expect(() => compositeIndex([column([Infinity])])).toThrow(refused("invalid-response"));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceInDifferences } from "./differenceInDifferences.ts";

describe("differenceInDifferences", () => {
  it("is the treated unit's change less that of the donors", () => {
    const found = differenceInDifferences({
      treated: [1, 2, 6, 7],
      donors: [
        [0, 1, 2, 3],
        [5, 6, 7, 8],
      ],
      at: 2,
    });
    expect(found).toMatchObject({
      effect: 3,
      treatedChange: 5,
      donorChanges: [2, 2],
      slopeDifference: 0,
      p: 1 / 3,
    });
  });

  it("says how far trends before the event were from parallel", () => {
    const found = differenceInDifferences({ treated: [0, 2, 4, 6], donors: [[0, 1, 2, 3]], at: 2 });
    expect(found).toMatchObject({ slopeDifference: 1, p: null });
    expect(differenceInDifferences({ treated: [0, 2], donors: [[0, 1]], at: 1 }).slopeDifference).toBeNull();
  });

  it("finds an effect put on top of any common path, whatever each unit's level", () => {
    const path = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(
        path,
        fc.integer({ min: -9, max: 9 }),
        fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }),
        (common, effect, levels) => {
          const donors = levels.map((level) => common.map((value) => value + level));
          const treated = common.map((value, row) => value + (row >= 2 ? effect : 0));
          expect(differenceInDifferences({ treated, donors, at: 2 }).effect).toBeCloseTo(effect, 9);
        },
      ),
    );
  });

  it("refuses donors of another length", () => {
    const call = () => differenceInDifferences({ treated: [1, 2], donors: [[1]], at: 1 });
    expect(call).toThrow(expect.objectContaining({ code: "unequal-lengths" }));
  });
});

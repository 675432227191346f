import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsOf } from "../testing/groupsOf.ts";
import { sameGroupMatrix } from "./sameGroupMatrix.ts";

describe("sameGroupMatrix", () => {
  it("has two pairs each way for two groups of two", () => {
    expect([...sameGroupMatrix(groupsOf([0, 1, 0, 1])).values].filter((value) => value === 1).length).toBe(4);
    expect(sameGroupMatrix(groupsOf([])).values.length).toBe(0);
  });

  it("is symmetric, has an empty diagonal and as many ones as group sizes say", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 8 }), (of) => {
        const { values, order, directed } = sameGroupMatrix(groupsOf(of));
        const sizes = [0, 1, 2, 3].map((group) => of.filter((each) => each === group).length);
        expect(values.reduce((total, value) => total + value, 0)).toBe(
          sizes.reduce((total, size) => total + size * (size - 1), 0),
        );
        expect(directed).toBe(false);
        for (let from = 0; from < order; from += 1) {
          expect(values[from * order + from]).toBe(0);
          for (let to = 0; to < order; to += 1)
            expect(values[from * order + to]).toBe(values[to * order + from]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conjunction } from "./conjunction.ts";
import { negation } from "./negation.ts";

describe("conjunction", () => {
  it("is the smallest membership of each case", () => {
    expect(
      conjunction([
        [0.2, 0.9],
        [0.6, 0.7],
      ]),
    ).toEqual(new Float64Array([0.2, 0.7]));
  });

  it("leaves the sets as they were", () => {
    const first = new Float64Array([0.5, 1]);
    conjunction([first, [0, 0]]);
    expect(first).toEqual(new Float64Array([0.5, 1]));
  });

  it("puts a case that is at no crossover above 0.5 in exactly one of all rows", () => {
    const membership = fc
      .integer({ min: 0, max: 64 })
      .filter((n) => n !== 32)
      .map((n) => n / 64);
    fc.assert(
      fc.property(fc.array(membership, { minLength: 1, maxLength: 5 }), (memberships) => {
        let rows = 0;
        for (let row = 0; row < 2 ** memberships.length; row++) {
          const sets = memberships.map((one, bit) => ((row >> bit) & 1 ? [one] : negation([one])));
          if ((conjunction(sets)[0] as number) > 0.5) rows++;
        }
        expect(rows).toBe(1);
      }),
    );
  });

  it("refuses no set, and sets of other lengths", () => {
    expect(() => conjunction([])).toThrow(expect.objectContaining({ code: "unequal-lengths" }));
    expect(() => conjunction([[1], [1, 1]])).toThrow(
      expect.objectContaining({ code: "unequal-lengths", path: ["sets", 1] }),
    );
  });
});

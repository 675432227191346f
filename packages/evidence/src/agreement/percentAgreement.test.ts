import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentAgreement } from "./percentAgreement.ts";

describe("percentAgreement", () => {
  it.each([
    {
      name: "is 1 when all agree",
      ratings: [
        ["a", "a"],
        ["b", "b"],
      ],
      expected: 1,
    },
    { name: "is 0 when none do", ratings: [["a", "b"]], expected: 0 },
    { name: "counts pairs of coders", ratings: [["a", "a", "b"]], expected: 1 / 3 },
    {
      name: "leaves out units with one value",
      ratings: [
        ["a", "a"],
        ["a", null],
      ],
      expected: 1,
    },
    { name: "is null without a pair", ratings: [["a", null]], expected: null },
  ])("$name", ({ ratings, expected }) => {
    expect(percentAgreement(ratings)).toBe(expected);
  });

  // Fleiss (1971), the ten subjects; the mean share of agreeing pairs is printed as .378.
  it("gives the share of the ten subjects of Fleiss", () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    const ratings = counts.map((row) => row.flatMap((count, value) => Array<number>(count).fill(value)));
    expect(percentAgreement(ratings)).toBeCloseTo(0.378, 3);
  });

  it("stays within 0 and 1, and takes a row that counts three times for three rows", () => {
    const ratings = fc.array(fc.array(fc.option(fc.nat(2)), { minLength: 3, maxLength: 3 }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(ratings, (ratings) => {
        const share = percentAgreement(ratings);
        expect(share === null || (share >= 0 && share <= 1 + 1e-15)).toBe(true);
        const thrice = percentAgreement([...ratings, ...ratings, ...ratings]);
        expect(percentAgreement(ratings, { times: ratings.map(() => 3) }) ?? 9).toBeCloseTo(thrice ?? 9, 12);
      }),
    );
  });
});

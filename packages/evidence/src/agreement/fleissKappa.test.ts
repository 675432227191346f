import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/agreement.json" with { type: "json" };
import { fleissKappa } from "./fleissKappa.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";

describe("fleissKappa", () => {
  it.each([
    {
      name: "is 1 when all agree and values differ",
      ratings: [
        ["a", "a"],
        ["b", "b"],
      ],
      expected: 1,
    },
    {
      name: "is −1 when two coders never agree",
      ratings: [
        ["a", "b"],
        ["b", "a"],
      ],
      expected: -1,
    },
    {
      name: "is null when all say the same",
      ratings: [
        ["a", "a"],
        ["a", "a"],
      ],
      expected: null,
    },
    {
      name: "is null when a value is missing",
      ratings: [
        ["a", "a"],
        ["b", null],
      ],
      expected: null,
    },
    { name: "is null for one coder", ratings: [["a"], ["b"]], expected: null },
    { name: "is null without units", ratings: [], expected: null },
    {
      name: "leaves out a unit that nobody coded",
      ratings: [
        ["a", "a"],
        ["b", "b"],
        [null, null],
      ],
      expected: 1,
    },
  ])("$name", ({ ratings, expected }) => {
    expect(fleissKappa(ratings)).toBe(expected);
  });

  it("gives the published value of ten subjects, fourteen raters and five categories", () => {
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
    expect(fleissKappa(ratings)).toBeCloseTo(0.2099307044, 10);
  });

  it.each(reference.cases.filter(({ fleiss }) => fleiss !== undefined))(
    "agrees with statsmodels, $fleiss",
    ({ ratings, fleiss }) => {
      expect(fleissKappa(ratings)).toBeCloseTo(fleiss as number, 12);
    },
  );

  it("is alpha without its correction for small samples", () => {
    const ratings = fc.array(fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(ratings, (ratings) => {
        const { alpha } = krippendorffAlpha(ratings);
        const kappa = fleissKappa(ratings);
        const values = ratings.length * 3;
        if (alpha === null) expect(kappa).toBeNull();
        else expect(1 - (1 - (kappa as number)) * ((values - 1) / values)).toBeCloseTo(alpha, 12);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/agreement.json" with { type: "json" };
import { cohenKappa } from "./cohenKappa.ts";

/** The table of what both said as rows that count several times. */
function ofTable(table: readonly (readonly number[])[]) {
  return {
    ratings: table.flatMap((row, a) => row.map((_, b) => [a, b] as const)),
    times: table.flat(),
  };
}

describe("cohenKappa", () => {
  it.each([
    {
      name: "is 1 when both agree and values differ",
      ratings: [
        ["a", "a"],
        ["b", "b"],
      ],
      expected: 1,
    },
    {
      name: "is −1 when they say the opposite",
      ratings: [
        ["a", "b"],
        ["b", "a"],
      ],
      expected: -1,
    },
    {
      name: "is 0 when one says always the same",
      ratings: [
        ["a", "a"],
        ["a", "b"],
      ],
      expected: 0,
    },
    {
      name: "is null when both always say the same",
      ratings: [
        ["a", "a"],
        ["a", "a"],
      ],
      expected: null,
    },
    {
      name: "is null when no unit has both values",
      ratings: [
        ["a", null],
        [null, "b"],
      ],
      expected: null,
    },
    { name: "is null without units", ratings: [], expected: null },
  ])("$name", ({ ratings, expected }) => {
    expect(cohenKappa(ratings).kappa).toBe(expected);
  });

  it.each([
    {
      table: [
        [20, 5],
        [10, 15],
      ],
      weights: "equal",
      expected: 0.4,
    },
    {
      table: [
        [45, 15],
        [25, 15],
      ],
      weights: "equal",
      expected: 0.1304347826,
    },
    {
      table: [
        [25, 35],
        [5, 35],
      ],
      weights: "equal",
      expected: 0.2592592593,
    },
    {
      table: [
        [44, 5, 1],
        [7, 20, 3],
        [9, 5, 6],
      ],
      weights: "equal",
      expected: 0.4915254237,
    },
    {
      table: [
        [44, 5, 1],
        [7, 20, 3],
        [9, 5, 6],
      ],
      weights: "quadratic",
      expected: 0.4545454545,
    },
  ] as const)("gives the published value of $table, $weights", ({ table, weights, expected }) => {
    const { ratings, times } = ofTable(table);
    expect(cohenKappa(ratings, { times, weights }).kappa).toBeCloseTo(expected, 10);
  });

  const cases = reference.cases.flatMap(({ ratings, cohen }) =>
    (["equal", "linear", "quadratic"] as const).flatMap((weights) =>
      cohen ? [{ ratings, weights, expected: cohen[weights] }] : [],
    ),
  );
  it.each(cases)(
    "agrees with sklearn and statsmodels, $weights, $expected.kappa",
    ({ ratings, weights, expected }) => {
      const { kappa, standardError, interval } = cohenKappa(ratings, { weights });
      expect(kappa).toBeCloseTo(expected.kappa, 12);
      expect(standardError).toBeCloseTo(expected.standardError, 12);
      expect(interval?.low).toBeCloseTo(Math.max(-1, expected.low), 12);
      expect(interval?.high).toBeCloseTo(Math.min(1, expected.high), 12);
    },
  );

  it("leaves a gap for a value that nobody used", () => {
    // Observed 1 / 4, expected 5 / 4; by places 0, 1, 2 it would be 7 / 8.
    const ratings = [
      [0, 1],
      [1, 1],
      [3, 3],
      [0, 0],
    ];
    expect(cohenKappa(ratings, { weights: "linear" }).kappa).toBeCloseTo(0.8, 12);
  });

  it("gives no interval where no disagreement is seen", () => {
    expect(
      cohenKappa([
        ["a", "a"],
        ["b", "b"],
      ]),
    ).toEqual({ kappa: 1, standardError: 0, interval: null, units: 2 });
  });

  it("gives no interval where one coder says one thing alone, since kappa is 0 whatever the other says", () => {
    const ratings = [...Array(16).fill(["no", "no"]), ...Array(4).fill(["no", "yes"])];
    for (const pairs of [ratings, ratings.map(([a, b]) => [b, a])]) {
      const { kappa, interval } = cohenKappa(pairs);
      expect(kappa).toBeCloseTo(0, 12);
      expect(interval).toBeNull();
    }
  });

  it("is the same for coders in either order and for values by other names", () => {
    const pairs = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (pairs) => {
        const { kappa, standardError } = cohenKappa(pairs);
        const turned = cohenKappa(pairs.map(([a, b]) => [b, a]));
        const renamed = cohenKappa(pairs.map(([a, b]) => [`${9 - a}`, `${9 - b}`]));
        for (const other of [turned, renamed]) {
          expect(other.kappa ?? 9).toBeCloseTo(kappa ?? 9, 12);
          expect(other.standardError ?? 9).toBeCloseTo(standardError ?? 9, 12);
        }
      }),
    );
  });

  it("refuses a row that has not two cells, names under weights, and a confidence out of range", () => {
    expect(() => cohenKappa([["a", "b", "c"]])).toThrow(
      expect.objectContaining({ code: "invalid-rating", path: [0] }),
    );
    expect(() => cohenKappa([["a", "b"]], { weights: "linear" })).toThrow(
      expect.objectContaining({ code: "invalid-rating", path: [0, 0] }),
    );
    expect(() => cohenKappa([["a", "b"]], { confidence: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["options", "confidence"] }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/agreement.json" with { type: "json" };
import { EvidenceError } from "../errors.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { Level } from "./Level.ts";
import type { Ratings } from "./Ratings.ts";

/** Four coders, twelve units: Krippendorff's data "C". */
const published: Ratings<number> = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, null, 3, null],
];

/** Straight from the definition: every pair of values, of one unit and of all. */
function slowly(ratings: Ratings<number>, level: Level): number | null {
  const units = ratings
    .map((row) => row.filter((value) => value !== null))
    .filter((given) => given.length > 1);
  const all = units.flat();
  const difference = (a: number, b: number): number => {
    if (a === b) return 0;
    if (level === "nominal") return 1;
    if (level === "interval") return (a - b) * (a - b);
    if (level === "ratio") return ((a - b) / (a + b)) * ((a - b) / (a + b));
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const inside = all.filter((value) => value >= low && value <= high).length;
    const ends = all.filter((value) => value === a || value === b).length;
    return (inside - ends / 2) * (inside - ends / 2);
  };
  const pairs = (values: readonly number[]) =>
    values.reduce((sum, a) => sum + values.reduce((part, b) => part + difference(a, b), 0), 0);
  const observed = units.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0) / all.length;
  const expected = pairs(all) / (all.length * (all.length - 1));
  return new Set(all).size < 2 ? null : 1 - observed / expected;
}

const ratingsOf = (value: fc.Arbitrary<number>) =>
  fc
    .integer({ min: 2, max: 5 })
    .chain((coders) =>
      fc.array(fc.array(fc.option(value), { minLength: coders, maxLength: coders }), { maxLength: 12 }),
    );
const anyRatings = ratingsOf(fc.integer({ min: 0, max: 4 }));
const anyLevel = fc.constantFrom<Level>(...Level.options);

describe("krippendorffAlpha", () => {
  it.each([
    {
      name: "is 1 when all agree and values differ",
      ratings: [
        ["a", "a"],
        ["b", "b"],
      ],
      expected: 1,
    },
    // Observed 1; of 4 values 2 are "a" and 2 "b": expected 8 / 12.
    {
      name: "is below 0 when coders never agree",
      ratings: [
        ["a", "b"],
        ["b", "a"],
      ],
      expected: -0.5,
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
      name: "is null when no unit has two values",
      ratings: [
        ["a", null],
        [null, "b"],
      ],
      expected: null,
    },
    { name: "is null without units", ratings: [], expected: null },
    { name: "is null with one coder", ratings: [["a"], ["b"]], expected: null },
    {
      name: 'keeps 1 and "1" apart',
      ratings: [
        [1, "1"],
        ["1", 1],
      ],
      expected: -0.5,
    },
  ])("$name", ({ ratings, expected }) => {
    expect(krippendorffAlpha(ratings).alpha).toBe(expected);
  });

  it("counts only units with two values or more", () => {
    expect(
      krippendorffAlpha([
        ["a", "b"],
        ["a", null],
        [null, null],
      ]),
    ).toEqual({
      alpha: 0,
      observed: 1,
      expected: 1,
      units: 1,
    });
  });

  it.each([
    ["nominal", 0.7434210526],
    ["ordinal", 0.8153875038],
    ["interval", 0.8491071429],
    ["ratio", 0.7974027747],
  ] as const)("gives the published value of the twelve units, %s", (level, expected) => {
    expect(krippendorffAlpha(published, { level }).alpha).toBeCloseTo(expected, 10);
    expect(krippendorffAlpha(published, { level }).units).toBe(11);
  });

  it.each(
    reference.cases.flatMap(({ ratings, alpha }, place) =>
      Level.options.map((level) => ({ place, level, ratings, expected: alpha[level] })),
    ),
  )("agrees with nltk on codings $place, $level", ({ ratings, level, expected }) => {
    expect(krippendorffAlpha(ratings, { level }).alpha).toBeCloseTo(expected, 12);
  });

  it("agrees with the definition, pair by pair", () => {
    fc.assert(
      fc.property(anyRatings, anyLevel, (ratings, level) => {
        const expected = slowly(ratings, level);
        const { alpha } = krippendorffAlpha(ratings, { level });
        if (expected === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(expected, 10);
      }),
    );
  });

  it("does not ask who said what, nor in which order the units come", () => {
    fc.assert(
      fc.property(anyRatings, anyLevel, (ratings, level) => {
        const turned = [...ratings].reverse().map((row) => [...row].reverse());
        const { alpha } = krippendorffAlpha(ratings, { level });
        expect(krippendorffAlpha(turned, { level }).alpha ?? 9).toBeCloseTo(alpha ?? 9, 12);
      }),
    );
  });

  it("takes a row that counts twice for two rows", () => {
    fc.assert(
      fc.property(anyRatings, anyLevel, (ratings, level) => {
        const twice = krippendorffAlpha([...ratings, ...ratings], { level });
        const counted = krippendorffAlpha(ratings, { level, times: ratings.map(() => 2) });
        expect(counted.units).toBe(twice.units);
        expect(counted.alpha ?? 9).toBeCloseTo(twice.alpha ?? 9, 12);
      }),
    );
  });

  it("ignores the unit of ratios, and unit and origin of intervals", () => {
    const change = (ratings: Ratings<number>, to: (value: number) => number) =>
      ratings.map((row) => row.map((value) => (value === null ? null : to(value))));
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        expect(
          krippendorffAlpha(
            change(ratings, (value) => value * 4),
            { level: "ratio" },
          ),
        ).toEqual(krippendorffAlpha(ratings, { level: "ratio" }));
        const moved = change(ratings, (value) => value * 4 - 100);
        expect(krippendorffAlpha(moved, { level: "interval" }).alpha ?? 9).toBeCloseTo(
          krippendorffAlpha(ratings, { level: "interval" }).alpha ?? 9,
          10,
        );
      }),
    );
  });

  it("is exactly 1 for values without a short binary form when all agree", () => {
    const ratings = [
      [0.1, 0.1, 0.1],
      [0.7, 0.7, 0.7],
      [1e9 + 0.1, 1e9 + 0.1, 1e9 + 0.1],
    ];
    for (const level of Level.options) expect(krippendorffAlpha(ratings, { level }).alpha).toBe(1);
  });

  it.each([
    { name: "a name at the level interval", rating: "Mrs Li", level: "interval", found: "text of length 6" },
    { name: "a number below 0 at the level ratio", rating: -1, level: "ratio", found: "-1" },
    { name: "what is no number", rating: Number.NaN, level: "nominal", found: "NaN" },
    { name: "an infinite number", rating: Infinity, level: "ordinal", found: "Infinity" },
  ] as const)("refuses $name, and repeats no text", ({ rating, level, found }) => {
    const run = () =>
      krippendorffAlpha(
        [
          [1, 2],
          [1, rating],
        ],
        { level },
      );
    expect(run).toThrow(EvidenceError);
    expect(run).toThrow(
      expect.objectContaining({
        code: "invalid-rating",
        path: [1, 1],
        message: expect.stringContaining(`found ${found};`),
      }),
    );
  });

  it.each([{ times: [1] }, { times: [1, -1] }, { times: [1, 0.5] }])("refuses $times", (options) => {
    expect(() =>
      krippendorffAlpha(
        [
          ["a", "b"],
          ["a", "a"],
        ],
        options,
      ),
    ).toThrow(expect.objectContaining({ code: "invalid-option" }));
  });
});

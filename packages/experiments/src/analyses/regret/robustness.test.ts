import { normal, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regrets } from "./regrets.ts";
import { robustness } from "./robustness.ts";

// Crops by season, the numbers of the usual textbook example of decisions without chances: not of any case.
const outcomes = [
  [25, 15, 5],
  [20, 18, 10],
  [12, 12, 12],
];
const options = { better: "larger", enough: 10, seed: 1 } as const;

describe("regrets", () => {
  it("are what each intervention falls short of the best, by hand", () => {
    expect(regrets(outcomes, "larger").map((row) => [...row])).toEqual([
      [0, 3, 7],
      [5, 0, 2],
      [13, 6, 0],
    ]);
    expect(regrets(outcomes, "smaller").map((row) => [...row])).toEqual([
      [13, 3, 0],
      [8, 6, 5],
      [0, 0, 7],
    ]);
  });

  it("are 0 somewhere in each scenario, and do not mind what is added to a scenario", () => {
    const column = fc.tuple(fc.integer(), fc.integer(), fc.integer());
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), fc.integer(), (scenarios, shift) => {
        const rows = [0, 1, 2].map((place) => scenarios.map((each) => each[place] as number));
        const found = regrets(rows, "larger");
        for (const scenario of scenarios.keys()) {
          expect(Math.min(...found.map((row) => row[scenario] as number))).toBe(0);
        }
        expect(
          regrets(
            rows.map((row) => row.map((value) => value + shift)),
            "larger",
          ),
        ).toEqual(found);
        expect(
          regrets(
            rows.map((row) => row.map((value) => -value)),
            "smaller",
          ),
        ).toEqual(found);
      }),
    );
  });
});

describe("robustness", () => {
  it("ranks by hand: the careful one regrets least at worst, the steady one is always good enough", () => {
    const found = robustness(outcomes, options);
    expect(found.map(({ maximumRegret }) => [maximumRegret.value, maximumRegret.rank])).toEqual([
      [7, 2],
      [5, 1],
      [13, 3],
    ]);
    expect(found.map(({ meanRegret }) => meanRegret.rank)).toEqual([2, 1, 3]);
    expect(found.map(({ satisficing }) => [satisficing.value, satisficing.rank])).toEqual([
      [2 / 3, 3],
      [1, 1],
      [1, 1],
    ]);
    // Type 7: between 5 and 2, 0.8 of the way from the second to the third of 0, 2, 5.
    expect(found[1]?.percentileRegret.value).toBeCloseTo(4.4, 12);
    expect(found.every(({ maximumRegret }) => maximumRegret.interval === null)).toBe(true);
  });

  it("has intervals of means that are as wide as the standard error says, and firsts that are sure or a draw", () => {
    const random = stream({ root: 2 });
    const noise = Array.from({ length: 400 }, () => normal(random));
    const other = Array.from({ length: 400 }, () => normal(random));
    const [one, two, poor] = robustness([noise, other, noise.map((value) => value - 5)], {
      ...options,
      enough: 0,
    });
    const interval = one?.meanRegret.interval;
    const values = regrets([noise, other], "larger")[0] as Float64Array;
    const mean = values.reduce((sum, value) => sum + value, 0) / 400;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 399);
    const width = (interval?.high ?? 0) - (interval?.low ?? 0);
    expect(width / ((2 * 1.96 * sd) / 20)).toBeGreaterThan(0.85);
    expect(width / ((2 * 1.96 * sd) / 20)).toBeLessThan(1.15);
    expect(poor?.meanRegret).toMatchObject({ rank: 3, firstShare: 0 });
    expect((one?.meanRegret.firstShare ?? 0) + (two?.meanRegret.firstShare ?? 0)).toBeCloseTo(1, 12);
    expect(one?.satisficing.interval?.low).toBeLessThan(0.5);
  });

  it("leaves intervals and firsts out where there is one scenario, or no resamples are asked for", () => {
    const [only] = robustness([[3]], options);
    expect(only?.meanRegret).toEqual({ value: 0, interval: null, rank: 1, firstShare: null });
    expect(robustness(outcomes, { ...options, resamples: 0 })[0]?.satisficing.interval).toBeNull();
  });

  it("turns with the direction", () => {
    const turned = outcomes.map((row) => row.map((value) => -value));
    expect(robustness(turned, { ...options, better: "smaller", enough: -10 })).toEqual(
      robustness(outcomes, options),
    );
  });

  it.each([Number.NaN, Infinity])("refuses %d for what is enough", (enough) => {
    expect(() => robustness(outcomes, { ...options, enough })).toThrow(
      expect.objectContaining({ code: "invalid-value", path: ["enough"] }),
    );
  });

  it.each([
    { name: "no intervention", rows: [], code: "invalid-counts" },
    { name: "no scenario", rows: [[]], code: "invalid-counts" },
    { name: "scenarios that are missing", rows: [[1, 2], [1]], code: "invalid-counts" },
    { name: "an outcome that is no number", rows: [[Number.NaN]], code: "invalid-value" },
  ])("refuses $name", ({ rows, code }) => {
    expect(() => robustness(rows, options)).toThrow(expect.objectContaining({ code }));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import published from "../../fixtures/qcaPackage.json" with { type: "json" };
import { minimalModels } from "./minimalModels.ts";

/** All covers of the least size, by trying every set of columns. */
function bruteForce(rowCount: number, chart: readonly (readonly number[])[]): number[][] {
  const all = 2 ** rowCount - 1;
  const bits = chart.map((rows) => rows.reduce((sum, row) => sum | (1 << row), 0));
  let least = Number.POSITIVE_INFINITY;
  let found: number[][] = [];
  for (let set = 0; set < 2 ** chart.length; set++) {
    const columns = [...chart.keys()].filter((column) => (set >> column) & 1);
    if (columns.length > least) continue;
    if (columns.reduce((sum, column) => sum | (bits[column] as number), 0) !== all) continue;
    if (columns.length < least) found = [];
    least = columns.length;
    found.push(columns);
  }
  return found;
}

const listed = (models: readonly (readonly number[])[]) => models.map((model) => model.join()).sort();

/** A chart of up to 10 rows and 11 columns, in which each row has a column. */
const charts = fc.integer({ min: 1, max: 10 }).chain((rowCount) =>
  fc
    .array(fc.uniqueArray(fc.nat(rowCount - 1), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 7,
    })
    .chain((columns) =>
      fc.array(fc.nat(3), { minLength: rowCount, maxLength: rowCount }).map((extra) => {
        const more: number[][] = [[], [], [], []];
        for (const [row, place] of extra.entries()) more[place]?.push(row);
        const chart = [...columns, ...more.filter((rows) => rows.length > 0)];
        return { rowCount, chart: chart.map((rows) => [...rows].sort((a, b) => a - b)) };
      }),
    ),
);

describe("minimalModels", () => {
  it("finds the four models of a published chart and its essential prime implicants", () => {
    const { rows, chart, essential, models } = published.protest;
    const names = Object.keys(chart) as (keyof typeof chart)[];
    const places = names.map((name) => chart[name].map((number) => rows.indexOf(number)));
    const found = minimalModels(rows.length, places, 10, 1e6);
    const named = found.models.map((model) => model.map((place) => names[place] as string).sort());
    expect(named.map((model) => model.join()).sort()).toEqual(
      models.map((model) => [...model].sort().join()).sort(),
    );
    expect(found.essential.map((place) => names[place])).toEqual(essential);
    expect(found).toMatchObject({ modelCount: 4, minimal: true, leastTerms: 4 });
  });

  it("finds all covers of the least size, as trying every set does, on 3,000 charts", () => {
    fc.assert(
      fc.property(charts, ({ rowCount, chart }) => {
        const expected = bruteForce(rowCount, chart);
        const found = minimalModels(rowCount, chart, 10_000, 1e6);
        expect(found.minimal).toBe(true);
        expect(found.leastTerms).toBe(expected[0]?.length);
        expect(found.modelCount).toBe(expected.length);
        expect(listed(found.models)).toEqual(listed(expected));
        const holders = Array.from({ length: rowCount }, (_, row) =>
          [...chart.keys()].filter((column) => chart[column]?.includes(row)),
        );
        const essential = new Set(holders.filter((list) => list.length === 1).map(([column]) => column));
        expect(new Set(found.essential)).toEqual(essential);
      }),
      { numRuns: 3000 },
    );
  });

  it("lists no more models than asked for, each of the least size, and still counts them all", () => {
    fc.assert(
      fc.property(charts, fc.integer({ min: 1, max: 3 }), ({ rowCount, chart }, most) => {
        const expected = bruteForce(rowCount, chart);
        const found = minimalModels(rowCount, chart, most, 1e6);
        expect(found.models).toHaveLength(Math.min(most, expected.length));
        expect(found.modelCount).toBe(expected.length);
        expect(listed(expected)).toEqual(expect.arrayContaining(listed(found.models)));
      }),
    );
  });

  it("proves the least size of a ring, where no row has a column of its own", () => {
    // Row i lies in columns i and i + 1: 25 of 50 rows' columns are needed, in two ways.
    const chart = Array.from({ length: 50 }, (_, column) =>
      [column, (column + 1) % 50].sort((a, b) => a - b),
    );
    expect(minimalModels(50, chart, 5, 1e7)).toMatchObject({ modelCount: 2, minimal: true, leastTerms: 25 });
  });

  it("says that a cover is not proven where the steps do not suffice, and gives a bound below it", () => {
    // Each row lies in three of 45 columns: a Steiner system of triples on nine points, five times over.
    const lines = ["012", "345", "678", "036", "147", "258", "048", "156", "237", "057", "138", "246"];
    const chart: number[][] = Array.from({ length: 45 }, () => []);
    for (let copy = 0; copy < 5; copy++) {
      for (const [line, points] of lines.entries()) {
        for (const point of points) chart[copy * 9 + Number(point)]?.push(copy * 12 + line);
      }
    }
    const short = minimalModels(60, chart, 3, 1);
    expect(short.minimal).toBe(false);
    expect(short.modelCount).toBeNull();
    expect(new Set(short.models[0]?.flatMap((column) => chart[column] as number[])).size).toBe(60);
    expect(short.leastTerms).toBeLessThanOrEqual(short.models[0]?.length as number);
    // Five of nine points meet all twelve lines of the affine plane of order three.
    expect(minimalModels(60, chart, 3, 1e8)).toMatchObject({ minimal: true, leastTerms: 25 });
  });
});

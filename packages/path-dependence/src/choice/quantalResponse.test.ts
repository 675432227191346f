import { log } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { PathDependenceError } from "../errors.ts";
import { groupGame } from "./groupGame.ts";
import { logitChoice } from "./logitChoice.ts";
import { matrixGame } from "./matrixGame.ts";
import { quantalResponse } from "./quantalResponse.ts";
import { symmetricQuantalResponse } from "./symmetricQuantalResponse.ts";

/** Row wins 9 at upper left and 1 at lower right, column 1 at the other two. */
const pennies = {
  row: [
    [9, 0],
    [0, 1],
  ],
  column: [
    [0, 1],
    [1, 0],
  ],
};
const volunteers = groupGame({ out: [0, 1, 1, 1, 1, 1], part: [0.8, 0.8, 0.8, 0.8, 0.8, 0.8] });
const largestGap = (left: ArrayLike<number>, right: ArrayLike<number>) =>
  Math.max(...Array.from(left, (value, k) => Math.abs(value - (right[k] as number))));

describe("quantalResponse", () => {
  // Asymmetric matching pennies, root finding apart from this package; tolerance 1e-8, digits given 10.
  it.each([
    { precision: 0.5, p: 0.8306705913, q: 0.4180774669 },
    { precision: 1, p: 0.8935763306, q: 0.312780375 },
    { precision: 5, p: 0.7019842368, q: 0.1171352913 },
  ])("has the known equilibrium of asymmetric matching pennies at λ = $precision", ({ precision, p, q }) => {
    const { row, column } = quantalResponse(pennies, precision);
    expect(row[0]).toBeCloseTo(p, 9);
    expect(column[0]).toBeCloseTo(q, 9);
  });

  it("tends to the Nash equilibrium (.5, .1) as 1 / λ", () => {
    const gaps = [1e3, 1e4, 1e5, 1e6].map((precision) => {
      const { row, column } = quantalResponse(pennies, precision);
      return largestGap([row[0] as number, column[0] as number], [0.5, 0.1]);
    });
    gaps.slice(1).forEach((gap, k) => {
      expect(gap / (gaps[k] as number)).toBeCloseTo(0.1, 2);
    });
    // ln(q / (1 − q)) = λ (1 − 2p) with q near .1, so that λ (p − .5) tends to ln(9) / 2.
    expect((gaps[3] as number) * 1e6).toBeCloseTo(1.0986122886681098, 4);
  });

  it("is uniform at λ = 0 and certain where one action dominates", () => {
    const dilemma = {
      row: [
        [3, 0],
        [5, 1],
      ],
      column: [
        [3, 5],
        [0, 1],
      ],
    };
    expect(quantalResponse(dilemma, 0)).toEqual({
      row: Float64Array.of(0.5, 0.5),
      column: Float64Array.of(0.5, 0.5),
    });
    const { row, column } = quantalResponse(dilemma, 400);
    expect([row[1], column[1]]).toEqual([1, 1]);
    expect(row[0]).toBeGreaterThan(0);
  });

  it.each(fixture.quantal)("agrees with scipy at λ = $precision", ({ row, column, precision, p, q }) => {
    const found = quantalResponse({ row, column }, precision);
    expect(largestGap(found.row, p)).toBeLessThan(1e-9);
    expect(largestGap(found.column, q)).toBeLessThan(1e-9);
  });

  it("answers itself by logit choice, in any game", () => {
    const size = fc.integer({ min: 1, max: 4 });
    const payoffs = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 32, maxLength: 32 });
    const table = (values: number[], rows: number, columns: number) =>
      Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => values[4 * i + j] as number),
      );
    const precision = fc.constantFrom(0.1, 1, 3, 20);
    fc.assert(
      fc.property(size, size, payoffs, precision, (rows, columns, values, precision) => {
        const game = { row: table(values, rows, columns), column: table(values.slice(16), rows, columns) };
        const { row, column } = quantalResponse(game, precision);
        const ofRow = game.row.map((line) => line.reduce((sum, u, j) => sum + u * (column[j] as number), 0));
        const ofColumn = Array.from(column, (_, j) =>
          game.column.reduce((sum, line, i) => sum + (line[j] as number) * (row[i] as number), 0),
        );
        expect(largestGap(row, logitChoice(ofRow, precision))).toBeLessThan(1e-9);
        expect(largestGap(column, logitChoice(ofColumn, precision))).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses tables that do not fit each other", () => {
    const uneven = { row: [[1, 2], [3]], column: pennies.column };
    expect(() => quantalResponse(uneven, 1)).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["row", 1] }),
    );
    expect(() => quantalResponse({ row: [], column: [] }, 1)).toThrow(PathDependenceError);
    expect(() => quantalResponse(pennies, Infinity)).toThrow(PathDependenceError);
    expect(() =>
      quantalResponse(
        {
          ...pennies,
          column: [
            [1, Number.NaN],
            [0, 0],
          ],
        },
        1,
      ),
    ).toThrow(expect.objectContaining({ path: ["column", 0, 1] }));
  });
});

describe("symmetricQuantalResponse", () => {
  it.each([
    [1, 0.4614072449],
    [5, 0.3734775401],
    [20, 0.3073908271],
    [100, 0.2821196802],
  ])("has the known share of volunteers among six at λ = %d", (precision, share) => {
    expect(symmetricQuantalResponse(volunteers, precision)[1]).toBeCloseTo(share, 9);
  });

  it.each(fixture.symmetric)("agrees with scipy at λ = $precision", ({ table, precision, shares }) => {
    expect(largestGap(symmetricQuantalResponse(matrixGame(table), precision), shares)).toBeLessThan(1e-9);
  });

  it("equals the two-player equilibrium of a symmetric table", () => {
    const table = [
      [1, 4, 0],
      [2, 1, 3],
      [0, 5, 2],
    ];
    const column = table.map((_, i) => table.map((line) => line[i] as number));
    const both = quantalResponse({ row: table, column }, 2);
    expect(largestGap(both.row, both.column)).toBeLessThan(1e-12);
    expect(largestGap(symmetricQuantalResponse(matrixGame(table), 2), both.row)).toBeLessThan(1e-10);
  });

  it("passes folds of the branch and takes its first point", () => {
    // Taking part pays .1, or 3 if all five others do: λ(x) = logit(x) / (.1 + 2.9 x⁵) rises to 1.44 near x = .7, falls to
    // 1.21 near .9 and rises again.
    const game = groupGame({ out: [0, 0, 0, 0, 0, 0], part: [0.1, 0.1, 0.1, 0.1, 0.1, 3] });
    const precisionAt = (x: number) => log(x / (1 - x)) / (0.1 + 2.9 * x * x * x * x * x);
    const before = symmetricQuantalResponse(game, 1.3)[1] as number;
    expect(precisionAt(before)).toBeCloseTo(1.3, 9);
    expect(before).toBeLessThan(0.7);
    const beyond = symmetricQuantalResponse(game, 1.5)[1] as number;
    expect(precisionAt(beyond)).toBeCloseTo(1.5, 9);
    expect(beyond).toBeGreaterThan(0.98);
  });

  it("goes straight on where a symmetric branch splits", () => {
    const coordination = matrixGame([
      [1, 0],
      [0, 1],
    ]);
    expect(symmetricQuantalResponse(coordination, 10)[0]).toBeCloseTo(0.5, 12);
  });
});

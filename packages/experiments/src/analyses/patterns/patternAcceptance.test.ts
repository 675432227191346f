import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pattern } from "./Pattern.ts";
import { patternAcceptance } from "./patternAcceptance.ts";

const tableOf = (rows: readonly (readonly number[])[]) => ({
  outputs: ["a", "b", "c"],
  rows: rows.length,
  values: Float64Array.from(rows.flat()),
});
const small = tableOf([
  [0, 0, 1],
  [1, 0, 1],
  [2, 5, 1],
  [3, 9, 0],
  [0, 9, 1],
]);
const patterns: Pattern[] = [
  { output: "a", min: 1 },
  { output: "b", max: 6 },
];

describe("patternAcceptance", () => {
  it("counts by hand who passes, who is kept out alone and who by both", () => {
    const found = patternAcceptance(small, patterns);
    expect([...(found?.accepted ?? [])]).toEqual([1, 2]);
    expect(found?.joint).toMatchObject({ runs: 2, share: 0.4 });
    expect(found?.patterns).toMatchObject([
      { passed: { runs: 3, share: 0.6 }, without: 3, excludedAlone: 1, excludedWith: [2, 1] },
      { passed: { runs: 3, share: 0.6 }, without: 3, excludedAlone: 1, excludedWith: [1, 2] },
    ]);
  });

  it("tells what hangs on each bound, in its own unit", () => {
    // 5–95 % range of a over 0, 0, 1, 2, 3 by type 7: 0 to 2.8; of b over 0, 0, 5, 9, 9: 0 to 9.
    const found = patternAcceptance(
      small,
      [
        { output: "a", min: 1, max: 2 },
        { output: "b", max: 6 },
      ],
      { move: 0.4 },
    );
    expect(found?.patterns[0]?.moved).toEqual([
      { bound: "min", by: expect.closeTo(1.12, 12), looser: 3, tighter: 0 },
      { bound: "max", by: expect.closeTo(1.12, 12), looser: 2, tighter: 0 },
    ]);
    expect(found?.patterns[1]?.moved).toEqual([
      { bound: "max", by: expect.closeTo(3.6, 12), looser: 2, tighter: 1 },
    ]);
  });

  it("does not move bounds of what hardly varies", () => {
    const flat = tableOf([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    const found = patternAcceptance(flat, [{ output: "a", min: 1 }]);
    expect(found?.patterns[0]?.moved).toEqual([{ bound: "min", by: null, looser: null, tighter: null }]);
  });

  it("keeps its counts together whatever the runs and bounds", () => {
    const value = fc.integer({ min: 0, max: 4 });
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 30 });
    const pattern = fc.tuple(fc.constantFrom("a", "b", "c"), value, value);
    fc.assert(
      fc.property(rows, fc.array(pattern, { maxLength: 4 }), (rows, drawn) => {
        const asked = drawn.map(([output, one, other]) => ({
          output,
          min: Math.min(one, other),
          max: Math.max(one, other),
        }));
        const found = patternAcceptance(tableOf(rows), asked);
        const fits = (row: readonly number[], { output, min, max }: (typeof asked)[number]) => {
          const value = row["abc".indexOf(output)] as number;
          return value >= min && value <= max;
        };
        const expected = [...rows.keys()].filter((run) =>
          asked.every((each) => fits(rows[run] as (typeof rows)[number], each)),
        );
        expect([...(found?.accepted ?? [])]).toEqual(expected);
        found?.patterns.forEach((report, index) => {
          expect(report.without - report.excludedAlone).toBe(expected.length);
          expect(report.passed.runs + (report.excludedWith[index] ?? 0)).toBe(rows.length);
          expect(report.passed.runs).toBeGreaterThanOrEqual(expected.length);
          report.excludedWith.forEach((both, other) => {
            expect(both).toBe(found.patterns[other]?.excludedWith[index]);
            expect(both).toBeLessThanOrEqual(report.excludedWith[index] ?? 0);
          });
          for (const { looser, tighter } of report.moved) {
            if (looser === null || tighter === null) continue;
            expect(looser).toBeGreaterThanOrEqual(expected.length);
            expect(tighter).toBeLessThanOrEqual(expected.length);
          }
        });
      }),
    );
  });

  it("accepts all without patterns, and is null without runs", () => {
    expect(patternAcceptance(small, [])).toMatchObject({ joint: { share: 1 }, patterns: [] });
    expect(patternAcceptance(tableOf([]), patterns)).toBeNull();
  });

  it.each([
    { name: "an output that there is not", pattern: { output: "d" }, code: "unknown-output" },
    { name: "bounds the wrong way round", pattern: { output: "a", min: 2, max: 1 }, code: "invalid-value" },
    { name: "a bound that is no number", pattern: { output: "a", min: Number.NaN }, code: "invalid-value" },
  ])("refuses $name", ({ pattern, code }) => {
    expect(() => patternAcceptance(small, [pattern])).toThrow(expect.objectContaining({ code }));
  });

  it("refuses to move bounds by nothing", () => {
    expect(() => patternAcceptance(small, patterns, { move: 0 })).toThrow(
      expect.objectContaining({ code: "invalid-share" }),
    );
  });
});

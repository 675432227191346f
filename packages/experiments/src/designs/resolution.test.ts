import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DesignSpec } from "./DesignSpec.ts";
import { fractionalFactorial } from "./fractionalFactorial.ts";
import { resolution } from "./resolution.ts";

/** Fewest columns whose product is the same in every run. */
function shortestWord(basis: number, generators: string[]): number {
  const design = fractionalFactorial({ basis, generators });
  const rows = Array.from({ length: design.size }, (_, index) => [...design.point(index)]);
  const lengths = Array.from({ length: 2 ** design.dimensions - 1 }, (_, place) => {
    const columns = rows[0]?.flatMap((_, column) => (((place + 1) >>> column) & 1 ? [column] : [])) ?? [];
    const lows = rows.map((row) => columns.filter((column) => row[column] === 0).length % 2);
    return new Set(lows).size === 1 ? columns.length : Number.POSITIVE_INFINITY;
  });
  return Math.min(...lengths);
}

describe("resolution", () => {
  it.each([
    // NIST Dataplot, file DEXRES4: fractions of fewest runs with resolution 4, digits as letters.
    { basis: 3, generators: ["ABC"] },
    { basis: 4, generators: ["ABC", "BCD"] },
    { basis: 4, generators: ["ABC", "BCD", "ACD"] },
    { basis: 4, generators: ["BCD", "ACD", "ABC", "ABD"] },
    { basis: 5, generators: ["BCDE", "ACDE", "ABDE", "ABCE"] },
    { basis: 5, generators: ["ABC", "ABD", "ABE", "ACD", "ACE", "ADE", "BCD"] },
  ])("is 4 for the published fraction of $basis and $generators", ({ basis, generators }) => {
    expect(resolution({ kind: "fractional-factorial", basis, generators })).toBe(4);
  });

  it("is the fewest columns whose product does not change, whatever the generators", () => {
    const word = fc
      .tuple(fc.constantFrom("", "-"), fc.subarray(["A", "B", "C", "D"], { minLength: 1 }))
      .map(([sign, letters]) => sign + letters.join(""));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (generators) => {
        const found = resolution({ kind: "fractional-factorial", basis: 4, generators });
        expect(found).toBe(shortestWord(4, generators));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    { basis: 2, generators: ["AB"], expected: 3 },
    { basis: 3, generators: ["ABC"], expected: 4 },
    { basis: 4, generators: ["ABCD"], expected: 5 },
    { basis: 3, generators: ["AB", "AC"], expected: 3 },
    { basis: 4, generators: ["ABC", "BCD"], expected: 4 },
    { basis: 3, generators: ["AB", "AC", "BC", "ABC"], expected: 3 },
    { basis: 4, generators: ["ABC", "ABD", "ACD", "BCD"], expected: 4 },
    { basis: 6, generators: ["ABCD", "ABEF"], expected: 5 },
    { basis: 6, generators: ["ABCDEF"], expected: 7 },
    { basis: 2, generators: ["AB", "-AB"], expected: 2 },
    { basis: 2, generators: ["-A"], expected: 2 },
    { basis: 4, generators: [], expected: null },
  ])("is $expected for a basis of $basis with $generators", ({ basis, generators, expected }) => {
    expect(resolution({ kind: "fractional-factorial", basis, generators })).toBe(expected);
  });

  it("refuses a design of another kind", () => {
    const other = { kind: "full-factorial", levels: [2] } as unknown;
    const told = () => resolution(other as Extract<DesignSpec, { kind: "fractional-factorial" }>);
    expect(told).toThrow(expect.objectContaining({ code: "invalid-design", path: ["kind"] }));
  });
});

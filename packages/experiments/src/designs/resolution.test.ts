import { describe, expect, it } from "vitest";
import type { DesignSpec } from "./DesignSpec.ts";
import { resolution } from "./resolution.ts";

// Box, Hunter & Hunter's standard fractions of highest resolution, by their generators.
describe("resolution", () => {
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "./leastSquares.ts";
import { leastSquaresInPlace } from "./leastSquaresInPlace.ts";

describe("leastSquaresInPlace", () => {
  it("fits a line through three points", () => {
    const work = Float64Array.of(1, 1, 1, 0, 1, 2, 1, 2, 6);
    expect(leastSquaresInPlace(work, 3, 2)).toBe(true);
    expect(work[6]).toBeCloseTo(0.5, 14);
    expect(work[7]).toBeCloseTo(2.5, 14);
  });

  it("agrees with the fit that gives errors too, and on what depends", () => {
    const column = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(column, column, column, (a, b, y) => {
        const work = Float64Array.from([...a, ...b, ...y]);
        const plain = leastSquares([a, b], y);
        expect(leastSquaresInPlace(work, 5, 2)).toBe(plain !== null);
        for (const [place, value] of (plain?.coefficients ?? []).entries()) {
          expect(work[10 + place]).toBeCloseTo(value, 9);
        }
      }),
    );
  });
});

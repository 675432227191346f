import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normalQuantile.ts";
import { studentQuantile } from "./studentQuantile.ts";
import { studentTail } from "./studentTail.ts";

describe("studentTail", () => {
  it.each([
    [0.5, 3.0, 6.51447964848151e-1],
    [1, 5.0, 3.632174676491225e-1],
    [2, 10.0, 7.338803477074039e-2],
    [5, 188.0, 1.30886407032289e-6],
    [2, 1.0, 2.951672353008664e-1],
    [2, 1000.0, 4.577034649325166e-2],
    [30, 4.0, 7.352856097661323e-6],
    [0.01, 2.5, 9.927639943579083e-1],
    [12, 50.0, 2.462380625332536e-16],
    [3.3, 1000000.0, 9.668820793400034e-4],
  ])("agrees with R for t = %d and %d degrees of freedom", (t, degrees, p) => {
    // R 4.2.2: sprintf("%.15e", 2 * pt(-t, df))
    expect(Math.abs(studentTail(t, degrees) / p - 1)).toBeLessThan(degrees > 1000 ? 1e-10 : 1e-12);
  });

  it("is Cauchy's for one degree of freedom, and exact for two", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (t) => {
        expect(studentTail(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 12);
        expect(studentTail(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
        expect(studentTail(-t, 7)).toBe(studentTail(t, 7));
      }),
    );
  });

  it("is 1 at 0 and 0 at the ends", () => {
    expect(studentTail(0, 3)).toBe(1);
    expect(studentTail(Infinity, 3)).toBe(0);
    expect(studentTail(1e200, 3)).toBe(0);
  });

  it("refuses no degrees of freedom", () => {
    expect(() => studentTail(1, 0)).toThrow(expect.objectContaining({ code: "invalid-bound" }));
    expect(() => studentTail(Number.NaN, 1)).toThrow(expect.objectContaining({ code: "invalid-bound" }));
  });
});

describe("studentQuantile", () => {
  it.each([
    [0.975, 1, 1.270620473617469e1],
    [0.95, 10, 1.812461122811676],
    [0.995, 3, 5.840909309733354],
    [0.1, 188, -1.286070867363547],
    [0.975, 1000, 1.962339080826408],
  ])("agrees with R for p = %d and %d degrees of freedom", (p, degrees, t) => {
    expect(Math.abs(studentQuantile(p, degrees) / t - 1)).toBeLessThan(1e-12);
  });

  it("undoes the distribution function, and tends to the normal", () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (p, degrees) => {
        const t = studentQuantile(p, degrees);
        expect(studentTail(t, degrees) / 2).toBeCloseTo(Math.min(p, 1 - p), 12);
      }),
      { numRuns: 30 },
    );
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(normalQuantile(0.975), 5);
  });

  it("ends at infinity, and refuses a share above 1", () => {
    expect(studentQuantile(1, 4)).toBe(Infinity);
    expect(studentQuantile(0, 4)).toBe(-Infinity);
    expect(() => studentQuantile(1.1, 4)).toThrow(expect.objectContaining({ code: "invalid-share" }));
    expect(() => studentQuantile(0.5, Number.NaN)).toThrow(
      expect.objectContaining({ code: "invalid-bound" }),
    );
  });
});

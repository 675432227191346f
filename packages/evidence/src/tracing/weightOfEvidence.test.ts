import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightOfEvidence } from "./weightOfEvidence.ts";

describe("weightOfEvidence", () => {
  it.each([
    { ratio: 1, weight: 0 },
    { ratio: 10, weight: 10 },
    { ratio: 0.01, weight: -20 },
    { ratio: 40, weight: 16.0206 },
  ])("is $weight decibans for a ratio of $ratio", ({ ratio, weight }) => {
    expect(weightOfEvidence(ratio)).toBeCloseTo(weight, 4);
  });

  it("adds up over independent pieces and is as negative for the reciprocal", () => {
    const ratio = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        expect(weightOfEvidence(a * b)).toBeCloseTo(weightOfEvidence(a) + weightOfEvidence(b), 9);
        expect(weightOfEvidence(1 / a)).toBeCloseTo(-weightOfEvidence(a), 9);
      }),
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a ratio of %d", (ratio) => {
    expect(() => weightOfEvidence(ratio)).toThrow(expect.objectContaining({ code: "invalid-ratio" }));
  });
});

import { describe, expect, it } from "vitest";
import { nearestStep } from "./nearestStep.ts";

const twentieths = { min: 0, max: 5, step: 0.05 };

describe("nearestStep", () => {
  it.each([
    [0.3125, 0.3],
    [0.33, 0.35],
    [0.35, 0.35],
    [-1, 0],
    [9, 5],
  ])("of %d in twentieths up to 5 is %d", (value, expected) => {
    expect(nearestStep(twentieths, value)).toBe(expected);
  });

  it("counts steps from the slider's lower end", () => {
    expect(nearestStep({ min: 5, max: 95, step: 10 }, 41)).toBe(45);
  });
});

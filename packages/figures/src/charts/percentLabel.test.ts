import { describe, expect, it } from "vitest";
import { numberLabel } from "./numberLabel.ts";
import { percentLabel } from "./percentLabel.ts";

describe("percentLabel", () => {
  it.each([
    [0.5, false, "50%"],
    [0.004, false, "0.4%"],
    [-0.18, true, "−18%"],
    [0.04, true, "+4%"],
    [0.00001, true, "0%"],
    [0, true, "0%"],
  ])("writes %d (signed: %s) as %s", (value, signed, text) => {
    expect(percentLabel(value, signed)).toBe(text);
  });
});

describe("numberLabel", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [-2, "−2"],
    [-0, "0"],
    [1500, "1500"],
  ])("writes %d as %s", (value, text) => {
    expect(numberLabel(value)).toBe(text);
  });
});

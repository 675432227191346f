import { describe, expect, it } from "vitest";
import { count, decimal, figures, percent, signedPercent } from "./numbers.ts";

describe("numbers for people", () => {
  it.each([
    [0.5, "0.5"],
    [-0.125, "−0.13"],
    [-0.001, "0"],
    [3, "3"],
    [100, "100"],
  ])("writes %d as %s", (value, text) => expect(decimal(value)).toBe(text));

  it.each([
    [0, "0"],
    [7e-7, "≈ 0"],
    [-0.0123456, "−0.0123"],
    [0.000577, "0.000577"],
    [1040, "1040"],
    [-32.266, "−32.3"],
  ])("writes %d with three figures as %s", (value, text) => expect(figures(value)).toBe(text));

  it("writes shares, changes and counts", () => {
    expect(percent(0.4567)).toBe("46\u00a0%");
    expect(percent(0.00304)).toBe("0.3\u00a0%");
    expect(percent(0)).toBe("0\u00a0%");
    expect(signedPercent(0.021)).toBe("+2.1\u00a0%");
    expect(signedPercent(-0.5)).toBe("−50\u00a0%");
    expect(count(16384)).toBe("16\u202f384");
    expect(count(999)).toBe("999");
  });
});

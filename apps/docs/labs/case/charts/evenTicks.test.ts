import { describe, expect, it } from "vitest";
import { evenTicks } from "./evenTicks.ts";

describe("evenTicks", () => {
  it.each([
    { low: 0, high: 1, count: 5, expected: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    { low: 0, high: 52, count: 5, expected: [0, 20, 40] },
    { low: -0.3, high: 0.3, count: 3, expected: [-0.2, 0, 0.2] },
    { low: 3, high: 3, count: 4, expected: [3] },
  ])("puts $expected on $low to $high", ({ low, high, count, expected }) => {
    expect(evenTicks(low, high, count)).toEqual(expected);
  });
});

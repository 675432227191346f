import { expect } from "vitest";

/** Compares within 1e-6 relative to max(1, |expected|), the tolerance of the reference files. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length);
  Array.from(expected).forEach((value, index) => {
    const slack = 1e-6 * Math.max(1, Math.abs(value));
    expect(Math.abs((actual[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(slack);
  });
}

import { expect } from "vitest";

/** Wilson and Hilferty's approximation of a chi-square's quantile, here at 99.95 %. */
const chiSquareBound = (freedom: number): number =>
  freedom * (1 - 2 / (9 * freedom) + 3.29 * Math.sqrt(2 / (9 * freedom))) ** 3;

/** Expects that draws reach exactly the given outcomes, each as often as its share says, as chance allows. */
export function expectShares(drawn: readonly string[], shares: ReadonlyMap<string, number>): void {
  const counts = new Map([...shares.keys()].map((outcome) => [outcome, 0]));
  for (const outcome of drawn) {
    expect(counts.has(outcome), `${outcome} is not among the outcomes`).toBe(true);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  let distance = 0;
  for (const [outcome, share] of shares) {
    const expected = share * drawn.length;
    distance += ((counts.get(outcome) ?? 0) - expected) ** 2 / expected;
  }
  expect(distance).toBeLessThan(chiSquareBound(shares.size - 1));
}

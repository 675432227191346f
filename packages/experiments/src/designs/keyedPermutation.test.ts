import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldPermutation, keyedPermutation } from "./keyedPermutation.ts";

const imagesOf = (n: number, root: number): number[] => {
  const permutation = keyedPermutation(n, stream({ root }));
  return Array.from({ length: n }, (_, index) => permutation(index));
};
const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

describe("keyedPermutation", () => {
  it("reaches every number once, for each size up to 300", () => {
    for (let n = 1; n <= 300; n += 1) {
      expect(imagesOf(n, n).sort((a, b) => a - b)).toEqual(upTo(n));
    }
  });

  it("reaches every number once, whatever the size and the key", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.nat(), (n, root) => {
        const reached = new Uint8Array(n);
        for (const image of imagesOf(n, root)) reached[image] = 1;
        expect(reached.every((each) => each === 1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each([2 ** 31, 2 ** 31 - 1, 2 ** 30 + 1])("keeps %d numbers apart and in range", (n) => {
    const permutation = keyedPermutation(n, stream({ root: 1 }));
    const images = [...upTo(1000), ...upTo(1000).map((index) => n - 1 - index)].map(permutation);
    expect(new Set(images).size).toBe(2000);
    expect(images.every((image) => Number.isInteger(image) && image >= 0 && image < n)).toBe(true);
  });

  it("is another permutation under another key", () => {
    expect(imagesOf(50, 1)).toEqual(imagesOf(50, 1));
    expect(imagesOf(50, 1)).not.toEqual(imagesOf(50, 2));
  });

  // 99.9 % quantiles of chi-square with n (n − 1) − 1 degrees of freedom.
  it.each([
    { n: 3, largest: 20.5 },
    { n: 4, largest: 31.3 },
    { n: 5, largest: 43.8 },
    { n: 8, largest: 93.2 },
  ])("sends two of $n numbers to every pair of places about equally often", ({ n, largest }) => {
    const draws = 6000;
    const counts = new Float64Array(n * n);
    for (let root = 0; root < draws; root += 1) {
      const permutation = keyedPermutation(n, stream({ root, purpose: "pairs" }));
      const pair = permutation(0) * n + permutation(1);
      counts[pair] = (counts[pair] as number) + 1;
    }
    const expected = draws / (n * (n - 1));
    const pairs = counts.filter((_, pair) => Math.floor(pair / n) !== pair % n);
    expect(pairs.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)).toBeLessThan(largest);
  });
});

describe("heldPermutation", () => {
  it("holds the images of the permutation that is computed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (n, root) => {
        expect([...heldPermutation(n, stream({ root }))]).toEqual(imagesOf(n, root));
      }),
      { numRuns: 40 },
    );
  });
});

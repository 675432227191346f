import { stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { directionNumbers } from "./directionNumbers.ts";
import { scrambledDirections, sobolDirections } from "./sobolMatrices.ts";

const top = (bit: number): number => 2 ** (31 - bit);

/** The largest bit at which a word is not yet zero, counted from the highest. */
const lastBit = (word: number): number => 31 - Math.log2((word & -word) >>> 0);

describe("sobolDirections", () => {
  it("is one bit after the other in the first dimension", () => {
    expect([...sobolDirections(0)]).toEqual(Array.from({ length: 32 }, (_, bit) => top(bit)));
  });

  it("is the rows of Pascal's triangle modulo 2 in the second", () => {
    expect([...sobolDirections(1).subarray(0, 5)].map((word) => (word / top(4)) >>> 0)).toEqual([
      0b10000, 0b11000, 0b10100, 0b11110, 0b10001,
    ]);
  });

  it("begins with the published numbers and ends on the diagonal in every dimension", () => {
    for (const [row, [, ...initial]] of directionNumbers.entries()) {
      const directions = sobolDirections(row + 1);
      expect([...directions.subarray(0, initial.length)].map((word, bit) => word / top(bit))).toEqual(
        initial,
      );
      expect([...directions].map(lastBit)).toEqual(Array.from({ length: 32 }, (_, bit) => bit));
    }
  });
});

describe("directionNumbers", () => {
  it("are odd and below the power of two of their place, for 63 dimensions", () => {
    expect(directionNumbers).toHaveLength(63);
    for (const [, ...initial] of directionNumbers) {
      expect(initial.every((number, bit) => number % 2 === 1 && number < 2 ** (bit + 1))).toBe(true);
    }
  });

  it("belong to polynomials that differ", () => {
    const polynomials = directionNumbers.map(([inner, ...initial]) => `${initial.length}: ${inner}`);
    expect(new Set(polynomials).size).toBe(directionNumbers.length);
  });
});

describe("scrambledDirections", () => {
  it("keeps the diagonal, so that evenness survives", () => {
    for (let root = 0; root < 20; root += 1) {
      const scrambled = scrambledDirections(sobolDirections(0), stream({ root }));
      expect([...scrambled].map((word, bit) => Math.floor(word / top(bit)) % 2)).toEqual(Array(32).fill(1));
      // A lower triangular matrix moves no bit up: column `bit` is zero above the diagonal.
      expect([...scrambled].every((word, bit) => word < 2 * top(bit))).toBe(true);
    }
  });

  it("is linear: the image of a sum is the sum of the images", () => {
    const [a, b] = [0x9e3779b9, 0x243f6a88];
    const [imageA, imageB, image] = scrambledDirections(Uint32Array.of(a, b, a ^ b), stream({ root: 3 }));
    expect(((imageA as number) ^ (imageB as number)) >>> 0).toBe(image);
  });

  it("draws another matrix from another stream", () => {
    const draw = (root: number) => [...scrambledDirections(sobolDirections(4), stream({ root }))];
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
});

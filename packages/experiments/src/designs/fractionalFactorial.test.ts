import { describe, expect, it } from "vitest";
import { fractionalFactorial } from "./fractionalFactorial.ts";

const signs = (basis: number, generators: string[]) => {
  const design = fractionalFactorial({ basis, generators });
  return Array.from({ length: design.size }, (_, index) => [...design.point(index)].map((x) => 2 * x - 1));
};

describe("fractionalFactorial", () => {
  it("is the half fraction C = AB as textbooks print it", () => {
    expect(signs(2, ["AB"])).toEqual([
      [-1, -1, 1],
      [1, -1, -1],
      [-1, 1, -1],
      [1, 1, 1],
    ]);
  });

  it("turns levels round for a generator with a minus", () => {
    expect(signs(2, ["-AB"]).map((row) => row[2])).toEqual([-1, 1, 1, -1]);
  });

  it("multiplies the signs of the word's factors, in every run", () => {
    for (const row of signs(5, ["ABCDE", "-ACE", "D", "BDE"])) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, ...made] = row;
      expect(made).toEqual([a * b * c * d * e, -a * c * e, d, b * d * e]);
    }
  });

  it("is balanced and orthogonal when no word is shorter than three letters", () => {
    const rows = signs(4, ["ABC", "BCD", "ACD", "ABD"]);
    for (let one = 0; one < 8; one += 1) {
      for (let other = 0; other <= one; other += 1) {
        const product = rows.reduce((sum, row) => sum + (row[one] ?? 0) * (row[other] ?? 0), 0);
        expect(product).toBe(one === other ? 16 : 0);
      }
    }
  });

  it("stands in the middles of halves if asked to", () => {
    const design = fractionalFactorial({ basis: 1, generators: ["-A"], levelsAt: "middles" });
    expect([...design.point(0)]).toEqual([0.25, 0.75]);
  });
});

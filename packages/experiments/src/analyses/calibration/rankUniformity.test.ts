import { integerBelow, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankUniformity } from "./rankUniformity.ts";

const lot = (root: number, replications: number, draws: number) => {
  const random = stream({ root, purpose: "ranks" });
  return Uint32Array.from({ length: replications }, () => integerBelow(random, draws + 1));
};

describe("rankUniformity", () => {
  it("counts by hand", () => {
    const ranks = Uint32Array.of(0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3);
    const [found] = rankUniformity([ranks], { draws: 3, bins: 2 });
    expect([...(found?.counts ?? [])]).toEqual([5, 7]);
    // (1 + 1) / 6; R 4.2.2: pchisq(1/3, 1, lower.tail = FALSE)
    expect(found?.chiSquare?.statistic).toBeCloseTo(1 / 3, 12);
    expect(found?.chiSquare?.p).toBeCloseTo(0.563702861650773, 12);
    expect([...(found?.below ?? [])]).toEqual([2, 5, 7, 12]);
    // Half: ranks 1 and 2, five of twelve. 80 %: 0.4 of four cells is cut at either side, so 0.6 of ranks 0 and 3.
    expect(found?.coverage[0]?.share).toBeCloseTo(5 / 12, 12);
    expect(found?.coverage[1]?.share).toBeCloseTo((5 + 0.6 * 7) / 12, 12);
  });

  it("agrees with R's chisq.test on 200 ranks in 20 bins", () => {
    // R 4.2.2: chisq.test(c(14, 6, 10, 9, 11, 12, 8, 10, 10, 10, 7, 13, 10, 9, 11, 15, 5, 10, 10, 10))
    const counts = [14, 6, 10, 9, 11, 12, 8, 10, 10, 10, 7, 13, 10, 9, 11, 15, 5, 10, 10, 10];
    const ranks = Uint32Array.from(counts.flatMap((count, bin) => Array<number>(count).fill(bin)));
    const [found] = rankUniformity([ranks], { draws: 19 });
    expect(found?.chiSquare).toMatchObject({ statistic: expect.closeTo(11.2, 9), degrees: 19 });
    expect(found?.chiSquare?.p).toBeCloseTo(0.916927393837835, 12);
    expect(found?.counts).toHaveLength(20);
  });

  it("seldom doubts even ranks, and as often as promised", () => {
    const ranks = Array.from({ length: 400 }, (_, root) => lot(root, 200, 19));
    const found = rankUniformity(ranks, { draws: 19 });
    const outside = found.filter(({ isInside }) => !isInside).length;
    const rejected = found.filter(({ chiSquare }) => (chiSquare?.p ?? 1) < 0.05).length;
    // 5 % of 400, and four standard deviations.
    expect(outside).toBeLessThan(38);
    expect(outside).toBeGreaterThan(2);
    expect(rejected).toBeLessThan(38);
    expect(rejected).toBeGreaterThan(2);
  });

  it.each([
    { name: "gather at both ends", turn: (rank: number) => (rank % 2 === 0 ? rank / 4 : 99 - rank / 4) },
    { name: "gather in the middle", turn: (rank: number) => 25 + rank / 2 },
    { name: "lean to one side", turn: (rank: number) => (rank * rank) / 99 },
  ])("finds ranks that $name", ({ turn }) => {
    const ranks = lot(1, 500, 99).map((rank) => Math.floor(turn(rank)));
    const [found] = rankUniformity([ranks], { draws: 99 });
    expect(found?.isInside).toBe(false);
    expect(found?.chiSquare?.adjusted).toBeLessThan(1e-6);
  });

  it("raises p for the number of parameters, and promises what even ranks keep", () => {
    const even = Uint32Array.from({ length: 100 }, (_, rank) => rank);
    const found = rankUniformity([even, lot(7, 100, 99), lot(8, 100, 99)], { draws: 99 });
    for (const { level, share } of found[0]?.coverage ?? []) expect(share).toBeCloseTo(level, 12);
    const [least] = found.map(({ chiSquare }) => chiSquare?.p ?? 0).sort((one, other) => one - other);
    const [raised] = found.map(({ chiSquare }) => chiSquare?.adjusted ?? 0).sort((one, other) => one - other);
    expect(raised).toBeCloseTo(Math.min(1, 3 * (least ?? 0)), 12);
  });

  it("keeps its counts together", () => {
    const ranks = fc.array(fc.nat(11), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(ranks, (ranks) => {
        const [found] = rankUniformity([Uint32Array.from(ranks)], { draws: 11 });
        expect(found?.counts.reduce((whole, count) => whole + count, 0)).toBe(ranks.length);
        expect(found?.below.at(-1)).toBe(ranks.length);
        const shares = (found?.coverage ?? []).map(({ share }) => share);
        expect(shares).toEqual([...shares].sort((one, other) => one - other));
        expect(found?.chiSquare === null).toBe(ranks.length < 10);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    { name: "a rank beyond the draws", ranks: [[10]], options: { draws: 9 }, path: [0, 0] },
    { name: "parameters of different length", ranks: [[1], [1, 2]], options: { draws: 9 }, path: [1] },
    { name: "bins that do not divide", ranks: [[1]], options: { draws: 9, bins: 3 }, path: ["bins"] },
    { name: "no replications", ranks: [[]], options: { draws: 9 }, path: ["replications"] },
  ])("refuses $name", ({ ranks, options, path }) => {
    expect(() =>
      rankUniformity(
        ranks.map((column) => Uint32Array.from(column)),
        options,
      ),
    ).toThrow(expect.objectContaining({ code: "invalid-counts", path }));
  });
});

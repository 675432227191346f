import fc from "fast-check";
import { describe, expect, it } from "vitest";
import padgett from "../../fixtures/padgett.json" with { type: "json" };
import { qap } from "../comparison/qap.ts";
import { tieMatrix } from "../comparison/tieMatrix.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { facetFixture } from "../testing/facetFixture.ts";
import { randomGrouped } from "../testing/randomGrouped.ts";
import { layerCorrelation } from "./layerCorrelation.ts";

const families = [padgett.marriage, padgett.business].map((ties) => arraysOf(16, ties));

describe("layerCorrelation", () => {
  it("is 1 for a layer with itself and −1 with its complement", () => {
    const line = arraysOf(3, [[0, 1]]);
    const rest = arraysOf(3, [
      [0, 2],
      [2, 1],
    ]);
    const { pearson, jaccard, p } = layerCorrelation([line, rest]);
    expect(pearson.flat().map((value) => Math.round(1e12 * (value ?? 9)) / 1e12)).toEqual([1, -1, -1, 1]);
    expect(jaccard).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(p.flat()).toEqual([null, null, null, null]);
  });

  it("is null for a layer in which all pairs are the same", () => {
    const full = arraysOf(3, [
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const { pearson, jaccard } = layerCorrelation([full, arraysOf(3, []), arraysOf(3, [[0, 1]])]);
    expect(pearson.slice(0, 2).flat()).toEqual(new Array(6).fill(null));
    expect(jaccard[1]).toEqual([0, null, 0]);
  });

  it("agrees with R sna on marriage and business of Florentine families", () => {
    const { pearson, jaccard } = layerCorrelation(families);
    expect(pearson[0]?.[1]).toBeCloseTo(0.371867872080547, 12);
    expect(jaccard[1]?.[0]).toBeCloseTo(8 / 27, 12);
  });

  it("takes p from the quadratic assignment procedure", () => {
    const significance = (first: TieArrays, second: TieArrays) =>
      qap(first, second, { draws: 499, seed: 1 })?.p.greater ?? null;
    const { p } = layerCorrelation(families, { significance });
    expect(p[0]?.[1]).toBeLessThan(0.01);
    expect([p[0]?.[0], p[1]?.[0]]).toEqual([null, p[0]?.[1]]);
  });

  it("agrees with numpy, weighted and not", () => {
    const { order, layers, pearson, pearsonWeighted } = facetFixture.correlation;
    const networks = layers.map((ties) => arraysOf(order, ties, { directed: true }));
    for (const [weighted, expected] of [
      [false, pearson],
      [true, pearsonWeighted],
    ] as const) {
      layerCorrelation(networks, { weighted })
        .pearson.flat()
        .forEach((value, cell) => {
          expect(value).toBeCloseTo(expected.flat()[cell] ?? 9, 12);
        });
    }
  });

  it("equals Pearson's formula over full matrices on 1,000 random multiplex networks", () => {
    fc.assert(
      fc.property(randomGrouped, randomGrouped, fc.boolean(), (one, other, weighted) => {
        const found = layerCorrelation([one.network, other.network], { weighted }).pearson[0]?.[1] ?? 9;
        expect(found).toBeCloseTo(plainPearson(one.network, other.network, weighted) ?? 9, 9);
      }),
      { numRuns: 1000 },
    );
  });
});

function plainPearson(first: TieArrays, second: TieArrays, weighted: boolean): number | null {
  const [a, b] = [first, second].map((network) =>
    [...tieMatrix(network, { weighted }).values].filter((_, cell) => cell % 7 !== 0),
  ) as [number[], number[]];
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const over = (of: (index: number) => number) => a.reduce((sum, _, index) => sum + of(index), 0);
  const products = over((index) => ((a[index] ?? 0) - ma) * ((b[index] ?? 0) - mb));
  const squares = over((index) => ((a[index] ?? 0) - ma) ** 2) * over((index) => ((b[index] ?? 0) - mb) ** 2);
  return squares < 1e-18 ? null : products / Math.sqrt(squares);
}

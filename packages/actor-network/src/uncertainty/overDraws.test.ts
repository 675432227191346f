import { quantile } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { degree } from "../measures/degree.ts";
import { density } from "../measures/density.ts";
import { reciprocity } from "../measures/reciprocity.ts";
import { codedNetwork, codedTies } from "../testing/codedNetwork.ts";
import { exampleTie } from "../testing/examples.ts";
import { assumedProbabilities } from "./assumedProbabilities.ts";
import { draws } from "./draws.ts";
import { type DrawSummary, overDraws } from "./overDraws.ts";

const coded = codedNetwork([
  exampleTie("a", "0", "1", { certainty: "low" }),
  exampleTie("b", "1", "0", { certainty: "low" }),
  exampleTie("c", "1", "2", { certainty: "low" }),
]);
const options = { draws: 400, seed: 1 };

describe("overDraws", () => {
  it("has the quantiles of a count of ties that are there by a coin", () => {
    const summary = overDraws(coded, ({ ties }) => ties.length, options);
    expectTypeOf(summary).toEqualTypeOf<DrawSummary>();
    expect(summary).toMatchObject({ coded: 3, low: 0, high: 3, defined: 400, undefined: 0 });
    expect([1, 1.5, 2]).toContain(summary.median);
  });

  it("counts draws in which the statistic is not defined: no tie in one of eight", () => {
    const summary = overDraws(coded, reciprocity, options);
    expect(summary.coded).toBeCloseTo(2 / 3, 12);
    expect(summary.defined + summary.undefined).toBe(400);
    expect(Math.abs(summary.undefined - 50)).toBeLessThan(4 * Math.sqrt((400 * 7) / 64));
  });

  it("gives a summary per actor", () => {
    const summaries = overDraws(coded, (network) => degree(network, { direction: "out" }), options);
    expectTypeOf(summaries).toEqualTypeOf<readonly DrawSummary[]>();
    expect(summaries.map(({ coded }) => coded)).toEqual([1, 2, 0, 0, 0]);
    expect(summaries.map(({ high }) => high)).toEqual([1, 2, 0, 0, 0]);
  });

  it("says that probabilities are assumed, or where others come from", () => {
    const probabilities = { ...assumedProbabilities, provenance: "found" as const };
    expect(overDraws(coded, density, options).provenance).toBe("assumed");
    expect(overDraws(coded, density, { ...options, probabilities }).provenance).toBe("found");
  });

  it("is null where no draw is defined", () => {
    const summary = overDraws(coded, () => null, options);
    expect(summary).toMatchObject({ coded: null, median: null, low: null, high: null, undefined: 400 });
  });

  it("equals the quantiles of a list of draws", () => {
    fc.assert(
      fc.property(codedTies, fc.nat(), (ties, seed) => {
        const network = codedNetwork(ties);
        const values = [...draws(network, 7, seed)].map(density).filter((value) => value !== null);
        const sorted = values.toSorted((a, b) => a - b);
        const summary = overDraws(network, density, { draws: 7, seed });
        expect([summary.median, summary.low, summary.high]).toEqual(
          [0.5, 0.025, 0.975].map((p) => quantile(sorted, p)),
        );
        expect(summary.coded).toBe(density(network));
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses a statistic with another number of values in a draw", () => {
    expect(() => overDraws(coded, ({ weights }) => weights, options)).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["statistic"] }),
    );
    expect(() => overDraws(coded, density, { draws: 0, seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["draws"] }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrateDirect, type DirectAnchors } from "../calibration/calibrateDirect.ts";
import type { TruthTable } from "../model/TruthTable.ts";
import { conservativeSolution } from "../solutions/conservativeSolution.ts";
import { intermediateSolution } from "../solutions/intermediateSolution.ts";
import { modelMemberships } from "../solutions/modelMemberships.ts";
import { parsimoniousSolution } from "../solutions/parsimoniousSolution.ts";
import type { Model, Solution } from "../solutions/Solution.ts";
import { truthTable } from "../table/truthTable.ts";
import { lipsetData } from "../testing.ts";
import { anchorRange } from "./anchorRange.ts";
import { inclusionCutRange } from "./inclusionCutRange.ts";
import { nCutRange } from "./nCutRange.ts";
import { robustnessFit } from "./robustnessFit.ts";

const textsAt = (inclusionCut: number, solve: (table: TruthTable) => Solution) =>
  solve(truthTable(lipsetData(), { inclusionCut }))
    .models.map(({ text }) => text)
    .join();

describe("inclusionCutRange", () => {
  it("ends at the inclusions of Lipset's rows between which 0.8 lies", () => {
    // Rows at or above 0.7087… (10111) take part below, the row at 0.8042… (10101) leaves above.
    const range = inclusionCutRange(lipsetData(), { inclusionCut: 0.8 }, conservativeSolution);
    expect(range.above).toBeCloseTo(0.7087719298245616, 12);
    expect(range.upTo).toBeCloseTo(0.8042704626334519, 12);
  });

  it("is the same just inside and another just outside, for all three solutions", () => {
    const between = (table: TruthTable) =>
      intermediateSolution(table, ["DEV", "LIT", "STB"]).variants[0] as Solution;
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 0.95, noNaN: true }),
        fc.constantFrom(conservativeSolution, parsimoniousSolution, between),
        (cut, solve) => {
          const { above, upTo } = inclusionCutRange(lipsetData(), { inclusionCut: cut }, solve);
          expect(upTo).toBeGreaterThanOrEqual(cut);
          if (above !== null) expect(above).toBeLessThan(cut);
          const own = textsAt(cut, solve);
          expect(textsAt(upTo, solve)).toBe(own);
          if (upTo < 0.99) expect(textsAt(upTo + 1e-9, solve)).not.toBe(own);
          if (above !== null) expect(textsAt(above + 1e-9, solve)).toBe(own);
          if (above !== null) expect(textsAt(above, solve)).not.toBe(own);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("nCutRange", () => {
  it("keeps Lipset's solution to the number of cases of its smaller row", () => {
    // The explained rows have 2 and 4 cases.
    expect(nCutRange(lipsetData(), { inclusionCut: 0.8 }, conservativeSolution)).toEqual({ from: 1, to: 2 });
    expect(nCutRange(lipsetData(), { inclusionCut: 0.8, nCut: 3 }, conservativeSolution)).toEqual({
      from: 3,
      to: 4,
    });
  });
});

describe("anchorRange", () => {
  const raw = [900, 600, 500, 200];
  const solve = (anchors: DirectAnchors) =>
    conservativeSolution(
      truthTable(
        {
          conditions: [{ name: "A", values: calibrateDirect(raw, anchors) }],
          outcome: { name: "Y", values: [1, 1, 0, 0] },
        },
        { inclusionCut: 0.8 },
      ),
    );
  const anchors = { out: 300, crossover: 550, in: 800 };

  it("says where the solution changes, where another anchor ends it, and where the steps do", () => {
    const crossover = anchorRange(anchors, "crossover", solve, { step: 10 });
    expect(crossover.lowEnd).toBe("solution");
    const own = solve(anchors).models.map(({ text }) => text);
    const at = (value: number) => solve({ ...anchors, crossover: value }).models.map(({ text }) => text);
    expect(at(crossover.low)).toEqual(own);
    expect(at(crossover.low - 10)).not.toEqual(own);
    expect(anchorRange(anchors, "out", solve, { step: 60, maxSteps: 30 }).highEnd).toBe("anchor");
    expect(anchorRange(anchors, "in", solve, { step: 1, maxSteps: 5 })).toEqual({
      low: 795,
      high: 805,
      lowEnd: "steps",
      highEnd: "steps",
    });
  });

  it("moves anchors that fall", () => {
    const falling = { out: 800, crossover: 550, in: 300 };
    const { low, high } = anchorRange(falling, "crossover", solve, { step: 5, maxSteps: 2 });
    expect([low <= 550, high >= 550]).toEqual([true, true]);
  });

  it("refuses a step that does not move", () => {
    expect(() => anchorRange(anchors, "in", solve, { step: 0 })).toThrow(
      expect.objectContaining({ code: "invalid-limit" }),
    );
  });
});

describe("robustnessFit", () => {
  it("is by hand the parameters of the printed definitions", () => {
    const [initial, tests, outcome] = [
      [0.8, 0.6, 0.2, 0],
      [
        [0.8, 0.4, 0.2, 0.2],
        [0.6, 0.6, 0.2, 0],
      ],
      [0.8, 0.2, 0.2, 0.8],
    ];
    // Core 0.6, 0.4, 0.2, 0: with the outcome 0.6 + 0.2 + 0.2 of 1.2 and of 2. Initial: 0.8 + 0.2 + 0.2 of 1.6 and of 2.
    const fit = robustnessFit(initial as number[], tests as number[][], outcome as number[]);
    expect([...fit.core]).toEqual([0.6, 0.4, 0.2, 0]);
    expect(fit.inclusion).toBeCloseTo(0.75 / (1 / 1.2), 12);
    expect(fit.coverage).toBeCloseTo(1 / 1.2, 12);
    expect(fit.similarityToIntersection).toBeCloseTo(1.2 / 1.6, 12);
    expect(fit.similarityToUnion).toBeCloseTo(1.6 / 1.8, 12);
  });

  it("is 1 for a solution compared with itself, and null where nothing is in it", () => {
    const table = truthTable(lipsetData(), { inclusionCut: 0.8 });
    const set = modelMemberships(table, conservativeSolution(table).models[0] as Model);
    expect(robustnessFit(set, [set], lipsetData().outcome.values)).toMatchObject({
      inclusion: 1,
      coverage: 1,
      similarityToIntersection: 1,
      similarityToUnion: 1,
    });
    expect(robustnessFit([0, 0], [[0, 0]], [1, 0])).toMatchObject({
      inclusion: null,
      similarityToUnion: null,
    });
    expect(() => robustnessFit([1], [], [1])).toThrow(expect.objectContaining({ code: "unequal-lengths" }));
  });
});

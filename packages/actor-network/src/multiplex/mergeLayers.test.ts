import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomGrouped } from "../testing/randomGrouped.ts";
import { mergeLayers } from "./mergeLayers.ts";

const tiesOf = ({ sources, targets, weights }: TieArrays): number[][] =>
  Array.from(sources, (source, arc) => [source, targets[arc] ?? 0, weights[arc] ?? 0]);

describe("mergeLayers", () => {
  const funds = arraysOf(3, [
    [0, 1, 2],
    [0, 1, 3],
    [2, 2, 1],
  ]);
  const leads = arraysOf(
    3,
    [
      [1, 0, 4],
      [1, 2, 1],
    ],
    { directed: true },
  );

  it.each([
    {
      weights: "sum" as const,
      expected: [
        [0, 1, 5],
        [1, 0, 9],
        [1, 2, 1],
        [2, 2, 1],
      ],
    },
    {
      weights: "max" as const,
      expected: [
        [0, 1, 3],
        [1, 0, 4],
        [1, 2, 1],
        [2, 2, 1],
      ],
    },
    {
      weights: "count" as const,
      expected: [
        [0, 1, 1],
        [1, 0, 2],
        [1, 2, 1],
        [2, 2, 1],
      ],
    },
  ])("weighs ties of the union by $weights, an undirected tie as two arcs", ({ weights, expected }) => {
    const merged = mergeLayers([funds, leads], { keep: "union", weights });
    expect(merged.directed).toBe(true);
    expect(tiesOf(merged)).toEqual(expected);
  });

  it("keeps in the intersection what every layer has", () => {
    expect(tiesOf(mergeLayers([funds, leads], { keep: "intersection", weights: "max" }))).toEqual([
      [1, 0, 4],
    ]);
  });

  it("turns ties of undirected layers towards the larger position", () => {
    const merged = mergeLayers([arraysOf(2, [[1, 0]]), arraysOf(2, [[0, 1]])], {
      keep: "intersection",
      weights: "count",
    });
    expect([merged.directed, tiesOf(merged)]).toEqual([false, [[0, 1, 2]]]);
  });

  it("equals sums, maxima and counts over all pairs of 1,000 random multiplex networks", () => {
    const rules = fc.record({
      keep: fc.constantFrom("union" as const, "intersection" as const),
      weights: fc.constantFrom("sum" as const, "max" as const, "count" as const),
    });
    fc.assert(
      fc.property(fc.array(randomGrouped, { minLength: 1, maxLength: 3 }), rules, (drawn, options) => {
        const layers = drawn.map(({ network }) => network);
        const directed = layers.some((layer) => layer.directed);
        const expected: number[][] = [];
        for (let from = 0; from < 6; from += 1) {
          for (let to = directed ? 0 : from; to < 6; to += 1) {
            const found = layers.map((layer) =>
              tiesOf(layer)
                .filter(([a, b]) => (a === from && b === to) || (!layer.directed && a === to && b === from))
                .map(([, , weight]) => weight ?? 0),
            );
            const times = found.filter((weights) => weights.length > 0).length;
            if (times < (options.keep === "union" ? 1 : layers.length)) continue;
            const all = found.flat();
            const sum = all.reduce((total, weight) => total + weight, 0);
            expected.push([from, to, { sum, max: Math.max(...all), count: times }[options.weights]]);
          }
        }
        expect(tiesOf(mergeLayers(layers, options))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses no layer, and layers of different actors", () => {
    const options = { keep: "union", weights: "sum" } as const;
    expect(() => mergeLayers([], options)).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["layers"] }),
    );
    expect(() => mergeLayers([funds, arraysOf(2, [])], options)).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["layers", 1] }),
    );
  });
});

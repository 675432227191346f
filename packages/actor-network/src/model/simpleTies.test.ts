import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { tiedPairs } from "../testing/tiedPairs.ts";
import { simpleTies } from "./simpleTies.ts";

describe("simpleTies", () => {
  it("adds up strengths and keeps the place of the first tie", () => {
    const simple = simpleTies(
      arraysOf(3, [
        [2, 1, 1],
        [0, 1, 2],
        [1, 2, 4],
        [1, 1, 8],
      ]),
    );
    expect(simple).toEqual(
      arraysOf(3, [
        [2, 1, 5],
        [0, 1, 2],
      ]),
    );
  });

  it("keeps the two directions of a directed network apart", () => {
    const network = arraysOf(
      2,
      [
        [0, 1, 1],
        [1, 0, 2],
        [0, 1, 4],
      ],
      { directed: true },
    );
    expect(simpleTies(network)).toEqual(
      arraysOf(
        2,
        [
          [0, 1, 5],
          [1, 0, 2],
        ],
        { directed: true },
      ),
    );
  });

  it("keeps the tied pairs and the total strength outside self-loops, and does nothing twice", () => {
    fc.assert(
      fc.property(randomTies(6), fc.boolean(), (ties, directed) => {
        const network = arraysOf(
          6,
          ties.map(([from, to], index) => [from, to, index + 1]),
          { directed },
        );
        const simple = simpleTies(network);
        const total = (weights: Iterable<number>) => [...weights].reduce((sum, weight) => sum + weight, 0);
        const loops = network.weights.filter((_, arc) => network.sources[arc] === network.targets[arc]);
        expect(tiedPairs(simple)).toEqual(tiedPairs(network));
        expect(simple.sources.length).toBe(tiedPairs(network).size);
        expect(total(simple.weights)).toBe(total(network.weights) - total(loops));
        expect(simpleTies(simple)).toEqual(simple);
      }),
      { numRuns: 1000 },
    );
  });
});

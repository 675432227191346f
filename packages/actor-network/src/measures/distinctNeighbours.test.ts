import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

describe("distinctNeighbours", () => {
  it("lists each neighbour once, in ascending order, self-loops not", () => {
    const directions = fc.constantFrom("in" as const, "out" as const, "both" as const);
    fc.assert(
      fc.property(randomTies(7), directions, (ties, direction) => {
        const { offsets, targets } = distinctNeighbours(arraysOf(7, ties, { directed: true }), direction);
        const found = Array.from({ length: 7 }, (_, actor) => [
          ...targets.subarray(offsets[actor], offsets[actor + 1]),
        ]);
        const expected = Array.from({ length: 7 }, (_, actor) => {
          const others = ties.flatMap(([from, to]) => [
            ...(from === actor && direction !== "in" ? [to] : []),
            ...(to === actor && direction !== "out" ? [from] : []),
          ]);
          return [...new Set(others)].filter((other) => other !== actor).sort((one, other) => one - other);
        });
        expect(found).toEqual(expected);
        expect(offsets[7]).toBe(targets.length);
      }),
      { numRuns: 1000 },
    );
  });
});

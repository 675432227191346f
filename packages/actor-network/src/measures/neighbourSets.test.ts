import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { neighbourSets } from "./neighbourSets.ts";

describe("neighbourSets", () => {
  it("lists each neighbour once, in file order, self-loops not", () => {
    const directions = fc.constantFrom("in" as const, "out" as const, "both" as const);
    fc.assert(
      fc.property(randomTies(7), directions, (ties, direction) => {
        const { offsets, targets } = neighbourSets(arraysOf(7, ties, { directed: true }), direction);
        for (let actor = 0; actor < 7; actor += 1) {
          const others = ties.flatMap(([from, to]) => [
            ...(from === actor && direction !== "in" ? [to] : []),
            ...(to === actor && direction !== "out" ? [from] : []),
          ]);
          const expected = [...new Set(others)].filter((other) => other !== actor);
          expect([...targets.subarray(offsets[actor], offsets[actor + 1])]).toEqual(expected);
        }
        expect(offsets[7]).toBe(targets.length);
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { plainMatrix } from "../testing/plainMatrix.ts";
import { randomTies } from "../testing/randomTies.ts";
import { tieMatrix } from "./tieMatrix.ts";

describe("tieMatrix", () => {
  it("adds up parallel ties with strength, counts them once without, and leaves self-loops out", () => {
    const network = arraysOf(2, [
      [0, 1, 2],
      [1, 0, 3],
      [1, 1, 5],
    ]);
    expect([...tieMatrix(network, { weighted: true }).values]).toEqual([0, 5, 5, 0]);
    expect([...tieMatrix(network).values]).toEqual([0, 1, 1, 0]);
  });

  it("equals the plain matrix", () => {
    fc.assert(
      fc.property(randomTies(5), fc.boolean(), fc.boolean(), (ties, directed, weighted) => {
        const network = arraysOf(
          5,
          ties.map(([from, to], index) => [from, to, index + 1]),
          { directed },
        );
        const matrix = tieMatrix(network, { weighted });
        expect([...matrix.values]).toEqual(plainMatrix(network, weighted).flat());
        expect([matrix.order, matrix.directed]).toEqual([5, directed]);
      }),
      { numRuns: 1000 },
    );
  });
});

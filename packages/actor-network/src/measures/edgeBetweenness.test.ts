import fc from "fast-check";
import { describe, expect, it } from "vitest";
import equalLengths from "../../fixtures/equal-lengths.json" with { type: "json" };
import { arraysOf } from "../testing/arraysOf.ts";
import { diamonds } from "../testing/diamonds.ts";
import { expectClose } from "../testing/expectClose.ts";
import { lightTies } from "../testing/lightTies.ts";
import { plainLengths } from "../testing/plainLengths.ts";
import { plainPaths } from "../testing/plainPaths.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { edgeBetweenness } from "./edgeBetweenness.ts";

const distance = { means: "distance" } as const;

describe("edgeBetweenness", () => {
  it("counts the pairs whose paths use a tie, its ends included", () => {
    const star = [
      [0, 1],
      [0, 2],
      [3, 0],
    ];
    expect([...edgeBetweenness(arraysOf(4, star))]).toEqual([3, 3, 3]);
    expect([...edgeBetweenness(arraysOf(4, star, { directed: true }))]).toEqual([2, 2, 3]);
  });

  it("shares a connection's value among parallel ties and gives self-loops 0", () => {
    const ties = [
      [0, 1, 2],
      [1, 0, 2],
      [1, 1, 1],
      [1, 2, 1],
      [1, 2, 3],
    ];
    expect([...edgeBetweenness(arraysOf(3, ties))]).toEqual([1, 1, 0, 1, 1]);
    expect([...edgeBetweenness(arraysOf(3, ties, { directed: true }))]).toEqual([2, 1, 0, 1, 1]);
    expect([...edgeBetweenness(arraysOf(3, ties), { lengths: distance })]).toEqual([1, 1, 0, 2, 0]);
    expect([...edgeBetweenness(arraysOf(3, ties), { lengths: { means: "strength" } })]).toEqual([
      1, 1, 0, 1, 1,
    ]);
  });

  it("is empty without ties, and names a weight that is no length", () => {
    expect(edgeBetweenness(arraysOf(3, []))).toEqual(new Float64Array(0));
    expect(() => edgeBetweenness(arraysOf(2, [[0, 1, 0]]), { lengths: distance })).toThrow(
      expect.objectContaining({ code: "invalid-strength", path: ["weights", 0] }),
    );
  });

  it("says where there are too many paths", () => {
    for (const lengths of [{}, { lengths: distance }]) {
      expect(() => edgeBetweenness(diamonds(1000), lengths)).toThrow(
        expect.objectContaining({ code: "limit-exceeded" }),
      );
    }
  });

  it.each(referenceNetworks)("agrees with igraph on $name", ({ network, expected }) => {
    expectClose(edgeBetweenness(network), expected("edgeBetweenness.raw") as number[]);
  });

  it.each(equalLengths.networks)("agrees with NetworkX on whole lengths of $name", (file) => {
    const network = arraysOf(file.order, file.ties, file);
    const found = edgeBetweenness(network, { lengths: { means: "strength" } });
    expectClose(found, file.strength.edgeBetweenness);
  });

  it("equals the plain sum over pairs, and adds up to the sum of the distances in steps", () => {
    const means = fc.constantFrom(undefined, "strength", "distance");
    fc.assert(
      fc.property(lightTies(6), fc.boolean(), means, (ties, directed, means) => {
        const network = arraysOf(6, ties, { directed });
        const { lengths } = plainLengths(network, !directed, means);
        const { along } = plainPaths(lengths);
        const found = edgeBetweenness(network, means ? { lengths: { means } } : {});
        // Parallel ties together have what the connection has.
        const together = new Map<string, number>();
        ties.forEach(([from, to], tie) => {
          const key = directed || from < to ? `${from} ${to}` : `${to} ${from}`;
          together.set(key, (together.get(key) ?? 0) + (found[tie] ?? 0));
        });
        for (const [key, value] of together) {
          const [from = 0, to = 0] = key.split(" ").map(Number);
          const expected =
            from === to ? 0 : directed ? along(from, to) : (along(from, to) + along(to, from)) / 2;
          expect(Math.abs(value - expected)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { plainDistances } from "../testing/plainDistances.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { betweenness } from "./betweenness.ts";

describe("betweenness", () => {
  it("shares a pair among its shortest paths", () => {
    // A square: two shortest paths between opposite corners, half for each corner on the way.
    const square = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ];
    expect([...betweenness(arraysOf(4, square))]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect([...betweenness(arraysOf(4, square, { directed: true }))]).toEqual([3, 3, 3, 3]);
  });

  it("is 0 with fewer than three actors, normalized too", () => {
    expect([...betweenness(arraysOf(2, [[0, 1]]), { normalized: true })]).toEqual([0, 0]);
    expect([...betweenness(arraysOf(0, []))]).toEqual([]);
  });

  it.each(referenceNetworks)("agrees with NetworkX on $name", ({ network, expected }) => {
    expectClose([...betweenness(network)], expected("betweenness.raw") as number[]);
    const normalized = expected("betweenness.normalized") as number[];
    expectClose([...betweenness(network, { normalized: true })], normalized);
  });

  it("adds up to the steps between the ends of all paths, whatever the paths", () => {
    // Every pair at distance d passes d − 1 actors in between, spread over its shortest paths.
    fc.assert(
      fc.property(randomTies(8), fc.boolean(), (ties, directed) => {
        const network = arraysOf(8, ties, { directed });
        const between = plainDistances(network, !directed)
          .flat()
          .reduce((sum, distance) => sum + (distance > 1 && distance < Infinity ? distance - 1 : 0), 0);
        const total = betweenness(network).reduce((sum, each) => sum + each, 0);
        expect(total).toBeCloseTo(directed ? between : between / 2, 9);
      }),
    );
  });
});

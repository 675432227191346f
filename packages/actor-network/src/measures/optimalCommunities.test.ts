import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ActorNetworkError } from "../errors.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { modularity } from "./modularity.ts";
import { optimalCommunities } from "./optimalCommunities.ts";

/** Every partition of the numbers below `size`, each part named by its first number's turn. */
function partitions(size: number): number[][] {
  let all: number[][] = [[]];
  for (let item = 0; item < size; item += 1) {
    all = all.flatMap((parts) =>
      Array.from({ length: Math.max(-1, ...parts) + 2 }, (_, part) => [...parts, part]),
    );
  }
  return all;
}

describe("optimalCommunities", () => {
  it("is null without ties, everyone apart", () => {
    const { groups, modularity } = optimalCommunities(arraysOf(3, [[1, 1]]));
    expect([...groups.of]).toEqual([0, 1, 2]);
    expect(modularity).toBeNull();
    expect(optimalCommunities(arraysOf(0, [])).groups.names).toEqual([]);
  });

  it("keeps two triangles apart, names communities by their first actor", () => {
    const ties = [
      [0, 2],
      [2, 4],
      [4, 0],
      [1, 3],
      [3, 5],
      [5, 1],
      [0, 1],
    ];
    const { groups, modularity } = optimalCommunities(arraysOf(7, ties));
    expect([...groups.of]).toEqual([0, 1, 0, 1, 0, 1, 2]);
    expect(groups.names).toEqual(["1", "2", "3"]);
    expect(modularity).toBeCloseTo(6 / 7 - 1 / 2, 14);
  });

  const known = referenceNetworks.filter(({ expected }) => expected("modularity.optimal") !== undefined);
  it("has references", () => expect(known.length).toBe(2));
  it.each(known)("agrees with igraph's exact optimum on $name", ({ network, expected }) => {
    expect(optimalCommunities(network).modularity).toBeCloseTo(expected("modularity.optimal") as number, 12);
  });

  const order = 6;
  const candidates = partitions(order).map(groupsOf);
  it("is the best of all partitions, and its groups have the modularity it says", () => {
    expect(candidates).toHaveLength(203);
    fc.assert(
      fc.property(randomTies(order), fc.boolean(), (ties, directed) => {
        const found = optimalCommunities(arraysOf(order, ties, { directed }));
        const once = new Set(
          ties.filter(([a, b]) => a !== b).map(([a, b]) => Math.min(a, b) * order + Math.max(a, b)),
        );
        const simple = arraysOf(
          order,
          Array.from(once, (pair) => [Math.floor(pair / order), pair % order]),
        );
        expect(modularity(simple, found.groups)).toBe(found.modularity);
        if (found.modularity === null) return;
        const best = Math.max(...candidates.map((groups) => modularity(simple, groups) ?? 0));
        expect(found.modularity).toBeCloseTo(best, 12);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives up with an error of its own", () => {
    const ring = Array.from({ length: 101 }, (_, actor) => [actor, (actor + 1) % 101]);
    expect(() => optimalCommunities(arraysOf(101, ring))).toThrow(ActorNetworkError);
    const { network } = referenceNetworks[0] as (typeof referenceNetworks)[number];
    const limit = expect.objectContaining({ code: "limit-exceeded", path: ["maxSteps"] });
    expect(() => optimalCommunities(network, { maxSteps: 1000 })).toThrow(limit);
  });
});

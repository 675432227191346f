import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { randomGrouped } from "../testing/randomGrouped.ts";
import { dependence } from "./dependence.ts";
import { groupDependence } from "./groupDependence.ts";

const receiver = "target" as const;

describe("groupDependence", () => {
  it("is null between groups of which neither gets anything", () => {
    const pairs = groupDependence(arraysOf(3, [[0, 1]], { directed: true }), groupsOf([0, 1, 2]), {
      receiver,
    });
    expect(pairs.map(({ imbalance }) => imbalance)).toEqual([1, null, 0]);
  });

  it("counts what members give each other as the group's own supply", () => {
    const network = arraysOf(
      4,
      [
        [0, 2],
        [3, 2],
        [1, 3],
      ],
      { directed: true },
    );
    const [pair] = groupDependence(network, groupsOf([0, 0, 1, 1]), { receiver });
    expect(pair).toEqual({
      first: "g0",
      second: "g1",
      ofFirst: 0,
      ofSecond: 2 / 3,
      imbalance: 2 / 3,
      mutual: 2 / 3,
    });
  });

  it("is dependence of actors when each is a group of its own, on 1,000 random networks", () => {
    fc.assert(
      fc.property(randomGrouped, ({ network }) => {
        const own = groupsOf([0, 1, 2, 3, 4, 5]);
        const pairs = dependence(network, { receiver });
        const ofGroups = groupDependence(network, own, { receiver });
        const listed = new Map(
          Array.from(pairs.first, (one, pair) => [`g${one}-g${pairs.second[pair]}`, pair]),
        );
        for (const { first, second, imbalance, mutual } of ofGroups) {
          const pair = listed.get(`${first}-${second}`);
          expect(imbalance ?? 0).toBe(pair === undefined ? 0 : pairs.imbalance[pair]);
          expect(mutual ?? 0).toBe(pair === undefined ? 0 : pairs.mutual[pair]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("changes sign when the two groups change places", () => {
    fc.assert(
      fc.property(randomGrouped, ({ network, groups }) => {
        const of = groups.of.map((group) => 2 - group);
        const turned = groupDependence(network, { names: [...groups.names].reverse(), of }, { receiver });
        for (const { first, second, imbalance } of groupDependence(network, groups, { receiver })) {
          const mirror = turned.find((pair) => pair.first === second && pair.second === first);
          expect((mirror?.imbalance ?? 0) + (imbalance ?? 0)).toBeCloseTo(0, 12);
        }
      }),
      { numRuns: 200 },
    );
  });
});

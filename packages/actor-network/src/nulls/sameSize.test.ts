import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectShares } from "../testing/expectShares.ts";
import { randomSimple } from "../testing/randomSimple.ts";
import { simpleNetworks, tiesKey } from "../testing/simpleNetworks.ts";
import { sameSize } from "./sameSize.ts";

describe("sameSize", () => {
  it.each([
    { order: 4, directed: false, ties: [[0, 1]] },
    {
      order: 4,
      directed: false,
      ties: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
    },
    {
      order: 3,
      directed: true,
      ties: [
        [0, 1],
        [1, 2],
      ],
    },
    {
      order: 3,
      directed: true,
      ties: [
        [0, 1],
        [1, 2],
        [2, 1],
        [2, 0],
      ],
    },
  ])(
    "gives every network of that size the same chance: $order actors, $ties.length ties",
    ({ order, directed, ties }) => {
      const network = arraysOf(order, ties, { directed });
      const all = simpleNetworks(order, directed).filter(({ sources }) => sources.length === ties.length);
      const drawn = Array.from({ length: 3000 }, (_, replication) =>
        tiesKey(sameSize(network, stream({ root: 1, replication }))),
      );
      expectShares(drawn, new Map(all.map((one) => [tiesKey(one), 1 / all.length])));
    },
  );

  it("deals strengths at random: each of two ties is the strong one as often", () => {
    const network = arraysOf(3, [
      [0, 1, 1],
      [1, 2, 9],
    ]);
    const drawn = Array.from({ length: 3000 }, (_, replication) => {
      const { sources, targets, weights } = sameSize(network, stream({ root: 2, replication }));
      const strong = weights.indexOf(9);
      return `${sources[strong]}${targets[strong]}`;
    });
    expectShares(drawn, new Map(["01", "02", "12"].map((pair) => [pair, 1 / 3])));
  });

  it("keeps actors, ties, strengths and its argument, and draws no self-loop or parallel tie", () => {
    fc.assert(
      fc.property(randomSimple, fc.nat(), (network, root) => {
        const before = tiesKey(network);
        const drawn = sameSize(network, stream({ root }));
        expect(tiesKey(network)).toBe(before);
        expect(drawn.directed).toBe(network.directed);
        expect(drawn.order).toBe(network.order);
        expect(drawn.weights).toEqual(network.weights);
        const keys = tiesKey(drawn).split(",").filter(Boolean);
        expect(new Set(keys).size).toBe(network.sources.length);
        expect(drawn.sources.every((source, arc) => source !== drawn.targets[arc])).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps an empty and a full network as they are", () => {
    expect(sameSize(arraysOf(1, []), stream({ root: 1 })).sources.length).toBe(0);
    const full = arraysOf(3, [
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(tiesKey(sameSize(full, stream({ root: 1 })))).toBe(tiesKey(full));
  });

  it.each([
    {
      name: "a self-loop",
      directed: true,
      ties: [
        [0, 1],
        [1, 1],
      ],
    },
    {
      name: "parallel arcs",
      directed: true,
      ties: [
        [0, 1],
        [0, 1],
      ],
    },
    {
      name: "a tie told from both ends",
      directed: false,
      ties: [
        [0, 1],
        [1, 0],
      ],
    },
  ])("refuses $name", ({ directed, ties }) => {
    expect(() => sameSize(arraysOf(2, ties, { directed }), stream({ root: 1 }))).toThrow(
      expect.objectContaining({ code: "unsupported", path: ["sources", 1] }),
    );
  });
});

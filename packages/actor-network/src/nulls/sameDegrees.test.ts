import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degree } from "../measures/degree.ts";
import { strength } from "../measures/strength.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectShares } from "../testing/expectShares.ts";
import { randomSimple } from "../testing/randomSimple.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { simpleNetworks, tiesKey } from "../testing/simpleNetworks.ts";
import { sameDegrees } from "./sameDegrees.ts";

const degrees = (network: TieArrays): string =>
  (["out", "in"] as const).map((direction) => degree(network, { direction }).join()).join(" ");

const drawMany = (network: TieArrays, draws: number, root: number): string[] =>
  Array.from({ length: draws }, (_, replication) =>
    tiesKey(sameDegrees(network, stream({ root, replication }))),
  );

/** How many ties of the first network stand in the second. */
const shared = (first: TieArrays, second: TieArrays): number => {
  const keys = new Set(tiesKey(second).split(","));
  return tiesKey(first)
    .split(",")
    .filter((key) => keys.has(key)).length;
};

describe("sameDegrees", () => {
  it.each([
    {
      name: "a circle of three arcs, which only turns",
      order: 3,
      directed: true,
      ties: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      count: 2,
    },
    {
      name: "a circle of four arcs",
      order: 4,
      directed: true,
      ties: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
      count: 9,
    },
    {
      name: "uneven arcs",
      order: 4,
      directed: true,
      ties: [
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 3],
        [3, 0],
        [3, 1],
      ],
      count: 8,
    },
    {
      name: "a ring of five ties",
      order: 5,
      directed: false,
      ties: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 0],
      ],
      count: 12,
    },
    {
      name: "uneven ties",
      order: 5,
      directed: false,
      ties: [
        [0, 1],
        [0, 2],
        [0, 3],
        [1, 2],
        [3, 4],
      ],
      count: 6,
    },
  ])("gives every network with those degrees the same chance: $name", ({ order, directed, ties, count }) => {
    const network = arraysOf(order, ties, { directed });
    const all = simpleNetworks(order, directed).filter((one) => degrees(one) === degrees(network));
    expect(all.length).toBe(count);
    expectShares(drawMany(network, 3000, 1), new Map(all.map((one) => [tiesKey(one), 1 / all.length])));
  });

  it("keeps degrees, out-strength, actors and its argument, and draws no self-loop or parallel tie", () => {
    fc.assert(
      fc.property(randomSimple, fc.nat(), (network, root) => {
        const before = tiesKey(network);
        const drawn = sameDegrees(network, stream({ root }));
        expect(tiesKey(network)).toBe(before);
        expect(degrees(drawn)).toBe(degrees(network));
        expect(drawn.sources.every((source, arc) => source !== drawn.targets[arc])).toBe(true);
        expect(new Set(tiesKey(drawn).split(",").filter(Boolean)).size).toBe(network.sources.length);
        if (!network.directed) return;
        const out = { direction: "out" } as const;
        expect(strength(drawn, out)).toEqual(strength(network, out));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps a two-mode network two-mode", () => {
    const bodies = arraysOf(
      7,
      [
        [0, 4],
        [0, 5],
        [1, 4],
        [2, 5],
        [2, 6],
        [3, 6],
      ],
      { directed: true },
    );
    const drawn = sameDegrees(bodies, stream({ root: 5 }));
    expect(drawn.sources.every((person) => person < 4)).toBe(true);
    expect(drawn.targets.every((body) => body >= 4)).toBe(true);
  });

  // Mixing: once the start is forgotten, twice as many steps leave no fewer of its ties in place.
  it.each(referenceNetworks)("forgets where it began on $name", ({ network }) => {
    const left = (stepsPerTie: number): number[] =>
      Array.from({ length: 40 }, (_, replication) =>
        shared(network, sameDegrees(network, stream({ root: 6, replication }), { stepsPerTie })),
      );
    const mean = (values: number[]): number =>
      values.reduce((total, value) => total + value, 0) / values.length;
    const [at20, at100] = [left(20), left(100)];
    const spread = Math.sqrt(mean([...at20, ...at100].map((value) => (value - mean(at100)) ** 2)));
    expect(Math.abs(mean(at20) - mean(at100))).toBeLessThan(4 * spread * Math.sqrt(2 / 40));
    expect(mean(at20)).toBeLessThan(mean(left(1)));
  });

  it("works on networks too large for a bit a pair", () => {
    const ties = Array.from({ length: 300 }, (_, index) => [index * 15, (index * 37 + 1) % 4500]);
    for (const directed of [true, false]) {
      const network = arraysOf(4500, ties, { directed });
      const drawn = sameDegrees(network, stream({ root: 7 }));
      expect(degrees(drawn)).toBe(degrees(network));
      expect(shared(network, drawn)).toBeLessThan(30);
    }
  });

  it("returns a network without ties", () => {
    expect(sameDegrees(arraysOf(3, []), stream({ root: 1 })).sources.length).toBe(0);
  });

  it.each([0, 1.5, Number.NaN])("refuses %d steps a tie", (stepsPerTie) => {
    expect(() => sameDegrees(arraysOf(2, [[0, 1]]), stream({ root: 1 }), { stepsPerTie })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["stepsPerTie"] }),
    );
  });

  it("refuses self-loops", () => {
    expect(() => sameDegrees(arraysOf(2, [[1, 1]]), stream({ root: 1 }))).toThrow(
      expect.objectContaining({ code: "unsupported", path: ["sources", 0] }),
    );
  });
});

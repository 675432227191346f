import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dyadCensus } from "../measures/dyadCensus.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectShares } from "../testing/expectShares.ts";
import { randomSimple } from "../testing/randomSimple.ts";
import { simpleNetworks, tiesKey } from "../testing/simpleNetworks.ts";
import { sameDyads } from "./sameDyads.ts";
import { sameSize } from "./sameSize.ts";

/** Strengths of each dyad in order of size, dyads in order of their text. */
const dyadStrengths = ({ sources, targets, weights }: ReturnType<typeof arraysOf>): string => {
  const dyads = new Map<string, number[]>();
  sources.forEach((source, arc) => {
    const key = [source, targets[arc] as number].sort().join();
    dyads.set(key, [...(dyads.get(key) ?? []), weights[arc] as number]);
  });
  return [...dyads.values()]
    .map((strengths) => strengths.sort().join())
    .sort()
    .join(" ");
};

describe("sameDyads", () => {
  it.each([
    {
      name: "one of each",
      ties: [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
    },
    {
      name: "two asymmetric",
      ties: [
        [0, 1],
        [1, 2],
      ],
    },
    {
      name: "no empty dyad",
      ties: [
        [0, 1],
        [1, 0],
        [1, 2],
        [0, 2],
      ],
    },
  ])("gives every network of that census the same chance: $name", ({ ties }) => {
    const network = arraysOf(3, ties, { directed: true });
    const census = dyadCensus(network);
    const all = simpleNetworks(3, true).filter(
      (one) => JSON.stringify(dyadCensus(one)) === JSON.stringify(census),
    );
    const drawn = Array.from({ length: 4000 }, (_, replication) =>
      tiesKey(sameDyads(network, stream({ root: 1, replication }))),
    );
    expect(all.length).toBeGreaterThan(5);
    expectShares(drawn, new Map(all.map((one) => [tiesKey(one), 1 / all.length])));
  });

  it("turns the two strengths of a mutual dyad by a coin", () => {
    const network = arraysOf(
      2,
      [
        [0, 1, 1],
        [1, 0, 9],
      ],
      { directed: true },
    );
    const drawn = Array.from({ length: 2000 }, (_, replication) => {
      const { sources, weights } = sameDyads(network, stream({ root: 3, replication }));
      return `${sources[weights.indexOf(9)]}`;
    });
    expectShares(
      drawn,
      new Map([
        ["0", 0.5],
        ["1", 0.5],
      ]),
    );
  });

  it("keeps census, strengths of each dyad and its argument", () => {
    fc.assert(
      fc.property(randomSimple, fc.nat(), (network, root) => {
        const before = tiesKey(network);
        const drawn = sameDyads(network, stream({ root }));
        expect(tiesKey(network)).toBe(before);
        expect(dyadCensus(drawn)).toEqual(dyadCensus(network));
        expect(new Set(tiesKey(drawn).split(",").filter(Boolean)).size).toBe(network.sources.length);
        expect(dyadStrengths(drawn)).toBe(dyadStrengths(network));
      }),
      { numRuns: 1000 },
    );
  });

  it("is sameSize in an undirected network", () => {
    const network = arraysOf(5, [
      [0, 1, 2],
      [1, 2, 3],
    ]);
    expect(sameDyads(network, stream({ root: 4 }))).toEqual(sameSize(network, stream({ root: 4 })));
  });

  it("refuses parallel ties", () => {
    const network = arraysOf(
      2,
      [
        [0, 1],
        [0, 1],
      ],
      { directed: true },
    );
    expect(() => sameDyads(network, stream({ root: 1 }))).toThrow(
      expect.objectContaining({ code: "unsupported" }),
    );
  });
});

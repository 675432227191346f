import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { dyadCensus } from "./dyadCensus.ts";

const directedOnes = referenceNetworks.filter(
  ({ network, expected }) => network.directed && expected("dyadCensus"),
);

describe("dyadCensus", () => {
  it("counts ties of an undirected network as mutual, parallel ones once, self-loops not", () => {
    const network = arraysOf(3, [
      [0, 1],
      [1, 0],
      [2, 2],
    ]);
    expect(dyadCensus(network)).toEqual({ mutual: 1, asymmetric: 0, absent: 2 });
  });

  it("has a reference", () => expect(directedOnes.length).toBeGreaterThan(0));
  it.each(directedOnes)("agrees with igraph on $name", ({ network, expected }) => {
    const { mutual, asymmetric, null: absent } = expected("dyadCensus") as Record<string, number>;
    expect(dyadCensus(network)).toEqual({ mutual, asymmetric, absent });
  });

  it("equals the plain count over all pairs", () => {
    fc.assert(
      fc.property(randomTies(6), fc.boolean(), (ties, directed) => {
        const runs = (from: number, to: number) => ties.some(([a, b]) => a === from && b === to);
        const census = { mutual: 0, asymmetric: 0, absent: 0 };
        for (let from = 0; from < 6; from += 1) {
          for (let to = from + 1; to < 6; to += 1) {
            const ways = Number(runs(from, to)) + Number(runs(to, from));
            if (ways === 0) census.absent += 1;
            else if (ways === 2 || !directed) census.mutual += 1;
            else census.asymmetric += 1;
          }
        }
        expect(dyadCensus(arraysOf(6, ties, { directed }))).toEqual(census);
      }),
      { numRuns: 1000 },
    );
  });

  it("adds up to all dyads and is the same when all ties turn round", () => {
    fc.assert(
      fc.property(randomTies(6), (ties) => {
        const census = dyadCensus(arraysOf(6, ties, { directed: true }));
        expect(census.mutual + census.asymmetric + census.absent).toBe(15);
        const turned = ties.map(([from, to]) => [to, from]);
        expect(dyadCensus(arraysOf(6, turned, { directed: true }))).toEqual(census);
      }),
    );
  });
});

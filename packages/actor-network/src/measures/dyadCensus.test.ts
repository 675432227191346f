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

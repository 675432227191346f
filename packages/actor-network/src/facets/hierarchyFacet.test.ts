import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { facetFixture, groupedNetwork } from "../testing/facetFixture.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { plainDistances } from "../testing/plainDistances.ts";
import { type GroupedNetwork, randomGrouped } from "../testing/randomGrouped.ts";
import { hierarchyFacet } from "./hierarchyFacet.ts";

const once = { draws: 1, seed: 1 };

describe("hierarchyFacet", () => {
  it.each([
    {
      name: "is 1 for an out-tree",
      ties: [
        [0, 1],
        [0, 2],
        [1, 3],
      ],
      expected: [1, 1],
    },
    {
      name: "is 0 for reachability around a circle, whose ties all run one way",
      ties: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
      expected: [0, 1],
    },
    {
      name: "is 0 when all is returned",
      ties: [
        [0, 1],
        [1, 0],
      ],
      expected: [0, 0],
    },
  ])("$name", ({ ties, expected }) => {
    const facet = hierarchyFacet(arraysOf(4, ties, { directed: true }), groupsOf([0, 1, 1, 0]), once);
    expect([facet.krackhardt.observed, facet.oneWay.observed]).toEqual(expected);
  });

  it("counts what runs down against what runs up, outside ranks not", () => {
    const network = arraysOf(
      4,
      [
        [0, 1],
        [0, 1],
        [2, 0],
        [3, 0],
        [1, 2],
      ],
      { directed: true },
    );
    const ranks = Int32Array.of(0, 1, 1, -1);
    expect(hierarchyFacet(network, groupsOf([0, 1, 1, 1]), { ...once, ranks }).descent.observed).toBeCloseTo(
      1 / 3,
      12,
    );
  });

  it.each(facetFixture.hierarchy)("agrees with NetworkX on $name", ({ name, krackhardt, oneWay, pairs }) => {
    const { network, groups } = groupedNetwork(name);
    const facet = hierarchyFacet(network, groups, once);
    expect(facet.krackhardt.observed).toBeCloseTo(krackhardt, 12);
    expect(facet.oneWay.observed).toBeCloseTo(oneWay, 12);
    pairs.forEach((pair, index) => {
      expect(facet.pairs[index]?.krackhardt.observed).toBeCloseTo(pair.krackhardt, 12);
      expect(facet.pairs[index]?.oneWay.observed).toBeCloseTo(pair.oneWay, 12);
    });
  });

  it("finds commands from one sector to another beyond chance", () => {
    const orders = [0, 1, 2].flatMap((from) => [3, 4, 5].map((to) => [from, to]));
    const { pairs, descent } = hierarchyFacet(
      arraysOf(6, orders, { directed: true }),
      groupsOf([0, 0, 0, 1, 1, 1]),
      {
        ranks: Int32Array.of(0, 0, 0, 1, 1, 1),
        draws: 199,
        seed: 1,
      },
    );
    expect(pairs[0]?.netFlow.observed).toBe(1);
    expect(pairs[0]?.netFlow.chance?.p.greater).toBeLessThan(0.1);
    expect([descent.observed, pairs[0]?.krackhardt.observed]).toEqual([1, 1]);
  });

  it("says why a value is not there", () => {
    const { krackhardt, descent, pairs } = hierarchyFacet(arraysOf(2, [[0, 1]]), groupsOf([0, 1]), once);
    expect([krackhardt.reason, descent.reason, pairs[0]?.netFlow.reason]).toEqual(
      new Array(3).fill("The ties have no direction."),
    );
    const inside = hierarchyFacet(arraysOf(3, [[0, 1]], { directed: true }), groupsOf([0, 0, 1]), once);
    expect(inside.krackhardt.reason).toBe("No actors of different groups are joined.");
    expect(inside.descent.reason).toBe("No ranks are given.");
    expect(inside.pairs[0]?.krackhardt.reason).toBe("No actors of the two groups are joined.");
    expect(inside.pairs[0]?.netFlow.reason).toBe("No tie runs between the two groups.");
    const level = hierarchyFacet(arraysOf(2, [[0, 1]], { directed: true }), groupsOf([0, 1]), {
      ...once,
      ranks: Int32Array.of(0, 0),
    });
    expect(level.descent.reason).toBe("No tie runs from one level to another.");
  });

  it("equals plain counts over pairs on 1,000 random networks", () => {
    fc.assert(
      fc.property(randomGrouped, (grouped) => {
        const facet = hierarchyFacet(grouped.network, grouped.groups, { ...once, ranks: grouped.ranks });
        const plain = plainHierarchy(grouped);
        const close = (value: number | null | undefined, expected: number | null) =>
          expect(value ?? 9).toBeCloseTo(expected ?? 9, 12);
        close(
          facet.krackhardt.observed,
          plain.krackhardt(() => true),
        );
        close(facet.descent.observed, plain.descent);
        for (const { first, second, ...pair } of facet.pairs) {
          const both = [first, second];
          const inPair = (a: string, b: string) => both.includes(a) && both.includes(b);
          close(pair.krackhardt.observed, plain.krackhardt(inPair));
          close(pair.oneWay.observed, plain.oneWay(inPair));
          close(pair.netFlow.observed, plain.netFlow(first, second));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses ranks of another network", () => {
    const network = arraysOf(2, [[0, 1]], { directed: true });
    expect(() => hierarchyFacet(network, groupsOf([0, 1]), { ...once, ranks: Int32Array.of(0) })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["ranks"] }),
    );
  });
});

function plainHierarchy({ network, groups, ranks }: GroupedNetwork) {
  const distances = plainDistances(network, false);
  const name = (actor: number): string => groups.names[groups.of[actor] as number] as string;
  const arcs = ({ sources, targets }: TieArrays): [number, number][] =>
    Array.from(sources, (source, arc): [number, number] => [source, targets[arc] as number]).filter(
      ([a, b]) => a !== b,
    );
  const oneSided = (joins: (a: number, b: number) => boolean, counts: (a: string, b: string) => boolean) => {
    let [joined, mutual] = [0, 0];
    for (let a = 0; a < 6; a += 1) {
      for (let b = a + 1; b < 6; b += 1) {
        if (name(a) === name(b) || !counts(name(a), name(b))) continue;
        if (joins(a, b) || joins(b, a)) joined += 1;
        if (joins(a, b) && joins(b, a)) mutual += 1;
      }
    }
    return !network.directed || joined === 0 ? null : 1 - mutual / joined;
  };
  const flow = (counts: (a: number, b: number) => boolean) =>
    arcs(network).filter(([a, b]) => counts(a, b)).length;
  const balance = (there: number, back: number) =>
    !network.directed || there + back === 0 ? null : (there - back) / (there + back);
  const rank = (actor: number) => ranks[actor] as number;
  return {
    krackhardt: (counts: (a: string, b: string) => boolean) =>
      oneSided((a, b) => (distances[a]?.[b] ?? Infinity) < Infinity, counts),
    oneWay: (counts: (a: string, b: string) => boolean) =>
      oneSided((a, b) => arcs(network).some(([from, to]) => from === a && to === b), counts),
    netFlow: (first: string, second: string) =>
      balance(
        flow((a, b) => name(a) === first && name(b) === second),
        flow((a, b) => name(a) === second && name(b) === first),
      ),
    descent: balance(
      flow((a, b) => rank(a) >= 0 && rank(a) < rank(b)),
      flow((a, b) => rank(b) >= 0 && rank(b) < rank(a)),
    ),
  };
}

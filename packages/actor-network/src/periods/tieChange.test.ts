import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { randomGrouped } from "../testing/randomGrouped.ts";
import type { PairList } from "./PairList.ts";
import { tieChange } from "./tieChange.ts";

const pairsOf = ({ sources, targets }: PairList): number[][] =>
  Array.from(sources, (source, pair) => [source, targets[pair] ?? 0]);

describe("tieChange", () => {
  const before = arraysOf(4, [
    [0, 1],
    [1, 2],
    [2, 3],
    [2, 3],
  ]);
  const after = arraysOf(4, [
    [1, 0],
    [0, 2],
    [3, 3],
  ]);

  it("parts ties into kept, lost and new, whichever end an undirected tie names first", () => {
    const { kept, lost, gained, all } = tieChange(before, after);
    expect([kept, lost, gained].map(pairsOf)).toEqual([
      [[0, 1]],
      [
        [1, 2],
        [2, 3],
      ],
      [[0, 2]],
    ]);
    expect(all).toMatchObject({ both: 1, hamming: 3, jaccard: 0.25 });
  });

  it("counts change per actor, and each pair of groups once in undirected networks", () => {
    const { perActor, groupPairs } = tieChange(before, after, { groups: groupsOf([1, 0, 0, 2]) });
    expect([...perActor.kept, ...perActor.lost, ...perActor.gained]).toEqual([
      1, 1, 0, 0, 0, 1, 2, 1, 1, 0, 1, 0,
    ]);
    expect(perActor.turnover).toEqual([0.5, 0.5, 1, 1]);
    expect(
      groupPairs.map(({ from, to, kept, lost, gained }) => [from, to, kept, lost, gained].join(" ")),
    ).toEqual(["g0 g0 0 1 0", "g0 g1 1 0 1", "g0 g2 0 1 0", "g1 g1 0 0 0", "g1 g2 0 0 0", "g2 g2 0 0 0"]);
    expect(groupPairs.map(({ turnover }) => turnover)).toEqual([1, 0.5, 1, null, null, null]);
  });

  it("tells arcs from one group to another apart from those back", () => {
    const one = arraysOf(2, [[0, 1]], { directed: true });
    const back = arraysOf(2, [[1, 0]], { directed: true });
    const { groupPairs } = tieChange(one, back, { groups: groupsOf([0, 1]) });
    expect(groupPairs.map(({ from, to, lost, gained }) => [from, to, lost, gained])).toEqual([
      ["g0", "g0", 0, 0],
      ["g0", "g1", 1, 0],
      ["g1", "g0", 0, 1],
      ["g1", "g1", 0, 0],
    ]);
  });

  it("sets apart the change among actors that stay", () => {
    const present = { before: [1, 1, 1, 1], after: [1, 1, 1, 0] };
    const { stayers, joined, left } = tieChange(before, after, { present });
    expect(stayers).toMatchObject({ both: 1, onlyFirst: 1, onlySecond: 1, pairs: 3 });
    expect([[...joined], [...left]]).toEqual([[], [3]]);
    const turned = tieChange(after, before, { present: { before: present.after, after: present.before } });
    expect([[...turned.joined], [...turned.left]]).toEqual([[3], []]);
  });

  it("is null where nothing is tied before and after", () => {
    const none = tieChange(arraysOf(2, []), arraysOf(2, []));
    expect([none.all.jaccard, none.perActor.turnover]).toEqual([null, [null, null]]);
  });

  it("equals set differences on 1,000 random pairs of networks, and all sums agree", () => {
    fc.assert(
      fc.property(randomGrouped, randomGrouped, ({ network: first, groups }, { network: second }) => {
        const bothWays = first.directed || second.directed;
        const [a, b] = [first, second].map((network) => plainPairs(network, bothWays)) as [
          Set<string>,
          Set<string>,
        ];
        const { kept, lost, gained, perActor, groupPairs, all, stayers } = tieChange(first, second, {
          groups,
        });
        const named = (list: PairList) => pairsOf(list).map((pair) => pair.join("-"));
        expect(new Set(named(kept))).toEqual(new Set([...a].filter((pair) => b.has(pair))));
        expect(new Set(named(lost))).toEqual(new Set([...a].filter((pair) => !b.has(pair))));
        expect(new Set(named(gained))).toEqual(new Set([...b].filter((pair) => !a.has(pair))));
        const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
        expect(sum(perActor.kept)).toBe(2 * all.both);
        expect(sum(groupPairs.map((pair) => pair.lost))).toBe(all.onlyFirst);
        expect(sum(groupPairs.map((pair) => pair.gained))).toBe(all.onlySecond);
        expect(stayers).toEqual(all);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    { name: "groups of other actors", options: { groups: groupsOf([0]) }, path: ["groups", "of"] },
    {
      name: "presence of other actors",
      options: { present: { before: [1, 1, 1, 1], after: [1] } },
      path: ["present", "after"],
    },
  ])("refuses $name", ({ options, path }) => {
    expect(() => tieChange(before, after, options)).toThrow(
      expect.objectContaining({ code: "invalid-option", path }),
    );
  });
});

function plainPairs({ directed, sources, targets }: TieArrays, bothWays: boolean): Set<string> {
  const pairs = new Set<string>();
  sources.forEach((source, arc) => {
    const target = targets[arc] as number;
    if (source === target) return;
    if (!bothWays) pairs.add([Math.min(source, target), Math.max(source, target)].join("-"));
    else pairs.add(`${source}-${target}`);
    if (bothWays && !directed) pairs.add(`${target}-${source}`);
  });
  return pairs;
}

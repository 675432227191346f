import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constraint } from "../measures/constraint.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { facetFixture, groupedNetwork } from "../testing/facetFixture.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { type GroupedNetwork, randomGrouped } from "../testing/randomGrouped.ts";
import { autonomyFacet } from "./autonomyFacet.ts";
import { groupBrokerage } from "./groupBrokerage.ts";

const once = { draws: 1, seed: 1 };

describe("autonomyFacet", () => {
  it("counts own ties, voice and brokers of a small network", () => {
    const ties = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 2],
      [3, 0],
    ];
    const network = arraysOf(4, ties, { directed: true });
    const ranks = Int32Array.of(0, 1, 2, 2);
    const { groups, brokerage } = autonomyFacet(network, groupsOf([0, 0, 1, 1]), { ...once, ranks });
    expect(groups.map(({ ownShare }) => ownShare.observed)).toEqual([1 / 3, 0.5]);
    expect(groups.map(({ voice }) => voice.observed)).toEqual([null, 0]);
    expect(groups.map(({ voice }) => voice.reason)).toEqual([
      "No tie joins the group to a higher level of another.",
      null,
    ]);
    const open = brokerage.filter(({ paths }) => paths.observed !== 0);
    expect(open.map(({ from, broker, to, paths }) => [from, broker, to, paths.observed])).toEqual([
      ["g0", "g0", "g1", 1],
      ["g0", "g1", "g1", 1],
      ["g1", "g0", "g0", 1],
      ["g1", "g1", "g0", 1],
    ]);
    expect(groups.map(({ brokeredByOthers }) => brokeredByOthers.observed)).toEqual([0.5, 0.5]);
  });

  it.each(facetFixture.constraint)(
    "agrees with NetworkX on constraint by others in $name",
    ({ name, ...expected }) => {
      const { network, groups } = groupedNetwork(name);
      autonomyFacet(network, groups, once).groups.forEach(({ constraintByOthers }, group) => {
        expect(constraintByOthers.observed).toBeCloseTo(expected.constraintByOthers[group] ?? 9, 12);
      });
    },
  );

  it("finds two cliques with one tie between them more on their own than chance", () => {
    const clique = (first: number) =>
      [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => [first + a, first + b]));
    const network = arraysOf(10, [...clique(0), ...clique(5), [0, 5]]);
    const { groups } = autonomyFacet(network, groupsOf([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]), {
      draws: 199,
      seed: 1,
    });
    for (const { ownShare, constraintByOthers, size } of groups) {
      expect(size).toBe(5);
      expect(ownShare.observed).toBe(10 / 11);
      expect(ownShare.chance?.p.greater).toBeLessThan(0.03);
      expect(constraintByOthers.chance?.p.less).toBeLessThan(0.03);
    }
  });

  it("says why a value is not there", () => {
    const { groups } = autonomyFacet(arraysOf(2, []), groupsOf([0, 1]), once);
    expect(groups[0]?.ownShare.reason).toBe("No actor of the group has a tie.");
    expect(groups[0]?.constraintByOthers.reason).toBe("No actor of the group has a tie.");
    expect(groups[0]?.voice.reason).toBe("The ties have no direction.");
    expect(groups[0]?.brokeredByOthers.reason).toBe("No brokered path starts or ends in the group.");
    const directed = autonomyFacet(arraysOf(2, [], { directed: true }), groupsOf([0, 1]), once);
    expect(directed.groups[0]?.voice.reason).toBe("No ranks are given.");
  });

  it("equals plain counts on 1,000 random networks", () => {
    fc.assert(
      fc.property(randomGrouped, (grouped) => {
        const { network, groups, ranks } = grouped;
        const facet = autonomyFacet(network, groups, { ...once, ranks });
        facet.groups.forEach((group, index) => {
          const plain = plainAutonomy(grouped, index);
          expect(group.ownShare.observed).toBe(plain.ownShare);
          expect(group.voice.observed).toBe(plain.voice);
        });
        expect(facet.brokerage.map(({ paths }) => paths.observed)).toEqual([
          ...groupBrokerage(network, groups),
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it("is the mean of all constraint when each actor is a group of its own", () => {
    fc.assert(
      fc.property(randomGrouped, ({ network }) => {
        const { groups } = autonomyFacet(network, groupsOf([0, 1, 2, 3, 4, 5]), once);
        const whole = constraint(network);
        groups.forEach(({ constraintByOthers }, actor) => {
          expect(constraintByOthers.observed ?? 9).toBeCloseTo(whole[actor] ?? 9, 12);
        });
      }),
      { numRuns: 200 },
    );
  });
});

function plainAutonomy({ network, groups: { of }, ranks }: GroupedNetwork, group: number) {
  const { directed, sources, targets } = network;
  let [own, cross, up, down] = [0, 0, 0, 0];
  sources.forEach((source, arc) => {
    const target = targets[arc] as number;
    if (source === target) return;
    const ends = [of[source] === group, of[target] === group];
    if (ends[0] && ends[1]) own += 1;
    else if (ends[0] || ends[1]) cross += 1;
    const [from, to] = [ranks[source] as number, ranks[target] as number];
    if (from < 0 || to < 0 || of[source] === of[target]) return;
    if (ends[0] && to < from) up += 1;
    if (ends[1] && from < to) down += 1;
  });
  return {
    ownShare: own + cross === 0 ? null : own / (own + cross),
    voice: !directed || up + down === 0 ? null : (up - down) / (up + down),
  };
}

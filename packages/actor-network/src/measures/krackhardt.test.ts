import fc from "fast-check";
import { describe, expect, it } from "vitest";
import toys from "../../fixtures/toys.json" with { type: "json" };
import type { TieArrays } from "../model/TieArrays.ts";
import { measure } from "../table/measure.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { plainKrackhardt } from "../testing/plainKrackhardt.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceDigraphs } from "../testing/referenceDigraphs.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { connectedness } from "./connectedness.ts";
import { krackhardtEfficiency } from "./krackhardtEfficiency.ts";
import { krackhardtHierarchy } from "./krackhardtHierarchy.ts";
import { lubness } from "./lubness.ts";

const fromOne = (arcs: readonly (readonly number[])[]) => arcs.map((arc) => arc.map((actor) => actor - 1));
const tree = fromOne([
  [1, 2],
  [1, 3],
  [2, 4],
  [2, 5],
  [3, 6],
  [3, 7],
]);
const cycle = fromOne([
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 1],
]);
const dimensions = (network: TieArrays) => ({
  connectedness: connectedness(network),
  hierarchy: krackhardtHierarchy(network),
  efficiency: krackhardtEfficiency(network),
  lubness: lubness(network),
});

const oneSided = (network: TieArrays) => {
  const input = { network, ids: [], groups: null, numbers: () => null, weightMeans: null };
  return measure(input, ["hierarchy.reciprocity"]).measures["hierarchy.reciprocity"];
};

describe("Krackhardt's dimensions", () => {
  const { krackhardt_gtd: gtd, gould_fernandez: eight, toy8 } = toys;
  it.each([
    { name: "an out-tree", order: 7, arcs: tree, reference: gtd.out_tree_7 },
    { name: "a directed cycle of four", order: 4, arcs: cycle, reference: gtd.cycle_4 },
    { name: "seven mixed actors", order: 7, arcs: fromOne(gtd.mixed_7_edges), reference: gtd.mixed_7 },
    { name: "the toy of eight actors", order: 8, arcs: fromOne(eight.edges), reference: toy8.gtd },
  ])("agree with R sna on $name", ({ order, arcs, reference }) => {
    const network = arraysOf(order, arcs, { directed: true });
    const { hierarchy_reciprocity, ...expected } = reference;
    const actual = { ...dimensions(network), lubness: lubness(network, { variant: "sna" }) };
    expect(differences(actual, expected, 1e-12)).toEqual([]);
    expect(oneSided(network)).toBeCloseTo(hierarchy_reciprocity, 12);
  });

  it("are all 1 for an out-tree, whichever way its arcs are said to run, but for lubness", () => {
    const reports = arraysOf(
      7,
      tree.map(([from = 0, to = 0]) => [to, from]),
      { directed: true },
    );
    expect(dimensions(reports)).toMatchObject({ connectedness: 1, hierarchy: 1, efficiency: 1 });
    expect(lubness(reports)).toBeLessThan(1);
    expect(lubness(reports, { arcs: "toSuperior" })).toBe(1);
  });

  it("are null where there is nothing to compare", () => {
    expect(dimensions(arraysOf(0, []))).toEqual(dimensions(arraysOf(1, [[0, 0]])));
    expect(dimensions(arraysOf(1, []))).toEqual({
      connectedness: null,
      hierarchy: null,
      efficiency: null,
      lubness: null,
    });
    const pair = arraysOf(2, [[0, 1]], { directed: true });
    expect(dimensions(pair)).toEqual({ connectedness: 1, hierarchy: 1, efficiency: 1, lubness: null });
    expect(krackhardtEfficiency(pair, { count: "pairs" })).toBeNull();
  });

  it("let an undirected tree be efficient only when pairs are counted", () => {
    expect(krackhardtEfficiency(arraysOf(7, tree))).toBeCloseTo(1 - 6 / 36, 14);
    expect(krackhardtEfficiency(arraysOf(7, tree), { count: "pairs" })).toBe(1);
  });

  it("find three of ten pairs of the seven mixed actors without a least bound", () => {
    // The sixth has no bound in common with the first three; the fourth and fifth, who lead each other, are each other's.
    const network = arraysOf(7, fromOne(gtd.mixed_7_edges), { directed: true });
    expect(lubness(network)).toBeCloseTo(1 - 3 / 10, 14);
  });

  it("need a least bound by definition, one common top in R sna's code", () => {
    // Two tops over a middle that leads two: the middle is the least bound, and no top is above the other.
    const arcs = [
      [0, 2],
      [1, 2],
      [2, 3],
      [2, 4],
    ];
    const network = arraysOf(5, arcs, { directed: true });
    expect(lubness(network)).toBeCloseTo(1 - 1 / 6, 14);
    expect(lubness(network, { variant: "sna" })).toBeCloseTo(1 - 4 / 6, 14);
    // One top over two middles that both lead both others: neither middle is least.
    const turned = arraysOf(
      5,
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [1, 4],
        [2, 3],
        [2, 4],
      ],
      { directed: true },
    );
    expect(lubness(turned)).toBeCloseTo(1 - 1 / 6, 14);
    expect(lubness(turned, { variant: "sna" })).toBe(1);
  });

  it.each(referenceNetworks)("agree with R sna and numpy on $name", ({ network, expected }) => {
    const parts = ["connectedness", "hierarchy", "efficiency", "lubness"] as const;
    const reference = Object.fromEntries(parts.map((part) => [part, expected(`krackhardt.${part}`)]));
    expect(differences(dimensions(network), reference, 1e-12)).toEqual([]);
    const sna = expected("krackhardt.lubness.snaVariant");
    expect(differences(lubness(network, { variant: "sna" }), sna, 1e-12)).toEqual([]);
  });

  it.each(referenceDigraphs)("agree with R sna on a digraph: $name", (reference) => {
    const { network, krackhardt, hierarchyReciprocity } = reference;
    expect(oneSided(network)).toBeCloseTo(hierarchyReciprocity, 12);
    const actual = { ...dimensions(network), lubness: lubness(network, { variant: "sna" }) };
    expect(differences(actual, krackhardt, 1e-12)).toEqual([]);
  });

  it.each([false, true])("equal the definitions over all pairs, directed: %s", (directed) => {
    fc.assert(
      fc.property(randomTies(6), (ties) => {
        const network = arraysOf(6, ties.slice(0, 9), { directed });
        const actual = {
          ...dimensions(network),
          efficiencyOfPairs: krackhardtEfficiency(network, { count: "pairs" }),
          lubnessOfSna: lubness(network, { variant: "sna" }),
        };
        expect(differences(actual, plainKrackhardt(network), 1e-12)).toEqual([]);
      }),
      { numRuns: directed ? 800 : 200 },
    );
  });

  it("count bits beyond the first word: a chain of 70 under two tops", () => {
    const chain = Array.from({ length: 70 }, (_, link) => [link, link + 1]);
    const arcs = [...chain, [71, 0], [72, 0]];
    const network = arraysOf(73, arcs, { directed: true });
    expect(differences(dimensions(network), { ...plainOf(network) }, 1e-12)).toEqual([]);
    expect(lubness(network, { variant: "sna" })).toBeCloseTo(plainKrackhardt(network).lubnessOfSna ?? 2, 12);
  });
});

function plainOf(network: TieArrays) {
  const { connectedness, hierarchy, efficiency, lubness } = plainKrackhardt(network);
  return { connectedness, hierarchy, efficiency, lubness };
}

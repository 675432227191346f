import fc from "fast-check";
import { describe, expect, it } from "vitest";
import toys from "../../fixtures/toys.json" with { type: "json" };
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceDigraphs } from "../testing/referenceDigraphs.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { degreeAssortativity } from "./degreeAssortativity.ts";
import { groupAssortativity } from "./groupAssortativity.ts";
import { numericAssortativity } from "./numericAssortativity.ts";

const path = [
  [0, 1],
  [1, 2],
  [2, 3],
];
const numbers = (...values: number[]) => Float64Array.from(values);

/** Pearson's correlation from sums of whole numbers, which are exact. */
function plainCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  const total = (of: (x: number, y: number) => number) => pairs.reduce((sum, [x, y]) => sum + of(x, y), 0);
  const n = pairs.length;
  const [x, y] = [total((own) => own), total((_, other) => other)];
  const own = n * total((one) => one * one) - x * x;
  const other = n * total((_, one) => one * one) - y * y;
  return own === 0 || other === 0 ? null : (n * total((a, b) => a * b) - x * y) / Math.sqrt(own * other);
}

describe("assortativity", () => {
  it.each([
    {
      name: "is 1 where all ties run within",
      groups: [0, 0, 1, 1],
      ties: [
        [0, 1],
        [2, 3],
      ],
      expected: 1,
    },
    { name: "is −1 where all run between two groups", groups: [0, 1, 0, 1], ties: path, expected: -1 },
    { name: "is null where all actors are of one group", groups: [0, 0, 0, 0], ties: path, expected: null },
    { name: "is null where only a self-loop is", groups: [0, 1, 0, 1], ties: [[0, 0]], expected: null },
    {
      name: "counts parallel ties each",
      groups: [0, 0, 1, 1],
      ties: [
        [0, 1],
        [0, 1],
        [1, 2],
      ],
      expected: -0.2,
    },
  ])("of groups $name", ({ groups, ties, expected }) => {
    expect(groupAssortativity(arraysOf(4, ties), groupsOf(groups))).toBe(expected);
  });

  it.each([
    {
      name: "is 1 where equals are tied",
      values: [2, 2, 7, 7],
      ties: [
        [0, 1],
        [2, 3],
      ],
      expected: 1,
    },
    { name: "is −1 where opposites are", values: [2, 7, 2, 7], ties: path, expected: -1 },
    { name: "is null where all are the same", values: [0.1, 0.1, 0.1, 0.1], ties: path, expected: null },
    { name: "is null without ties", values: [1, 2, 3, 4], ties: [[1, 1]], expected: null },
    { name: "leaves out actors without one", values: [2, 2, Number.NaN, 7], ties: path, expected: null },
    { name: "copes with the largest", values: [0, 1.7e308, -1.7e308, 0], ties: path, expected: -1 / 2 },
  ])("of numbers $name", ({ values, ties, expected }) => {
    const actual = numericAssortativity(arraysOf(4, ties), Float64Array.from(values));
    expect(differences(actual, expected, 1e-14)).toEqual([]);
  });

  it("of degree is null where senders send alike, and −1 in a star", () => {
    expect(degreeAssortativity(arraysOf(4, path, { directed: true }))).toBeNull();
    expect(degreeAssortativity(arraysOf(4, []))).toBeNull();
    expect(
      degreeAssortativity(
        arraysOf(3, [
          [0, 1],
          [0, 2],
          [2, 2],
        ]),
      ),
    ).toBe(-1);
  });

  it("refuses groups and numbers of another network, and infinite numbers", () => {
    const network = arraysOf(2, [[0, 1]]);
    const refused = (path: PropertyKey[]) => expect.objectContaining({ code: "invalid-option", path });
    expect(() => groupAssortativity(network, groupsOf([0]))).toThrow(refused(["groups", "of"]));
    expect(() => numericAssortativity(network, numbers(1))).toThrow(refused(["values"]));
    expect(() => numericAssortativity(network, numbers(1, -Infinity))).toThrow(refused(["values", 1]));
  });

  it("agrees with R igraph on the toy of eight actors", () => {
    const { edges, class: classes } = toys.gould_fernandez;
    const ties = [...new Set(edges.map((arc) => [...arc].sort().join(" ")))].map((tie) =>
      tie.split(" ").map((actor) => Number(actor) - 1),
    );
    const groups = groupsOf(classes.map((name) => ["S", "C", "O"].indexOf(name)));
    expect(groupAssortativity(arraysOf(8, ties), groups)).toBeCloseTo(toys.toy8.nominal_assortativity, 12);
  });

  it.each(referenceNetworks)(
    "of degree agrees with NetworkX and igraph on $name",
    ({ network, expected }) => {
      expect(degreeAssortativity(network)).toBeCloseTo(expected("assortativity.degree") as number, 12);
    },
  );

  it.each(referenceDigraphs)("agrees with NetworkX and igraph on a digraph: $name", (reference) => {
    const { network, undirected, grouping, assortativity } = reference;
    const values = Float64Array.from(reference.numbers);
    const eitherWay = { ...network, directed: false };
    const actual = {
      categorical: groupAssortativity(network, grouping),
      categoricalUndirected: groupAssortativity(eitherWay, grouping),
      numeric: numericAssortativity(network, values),
      numericUndirected: numericAssortativity(eitherWay, values),
      degree: degreeAssortativity(network),
      degreeUndirected: degreeAssortativity(undirected),
    };
    expect(differences(actual, assortativity, 1e-12)).toEqual([]);
  });

  it("equals the plain formulas", () => {
    const groups = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    const ages = fc.array(fc.nat(4), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(randomTies(6), groups, ages, fc.boolean(), (ties, of, age, directed) => {
        const network = arraysOf(6, ties, { directed });
        const proper = ties.filter(([from, to]) => from !== to);
        const arcs = directed
          ? proper
          : proper.flatMap(
              ([from, to]) =>
                [
                  [from, to],
                  [to, from],
                ] as const,
            );
        const sent = (actor: number) => arcs.filter(([from]) => from === actor).length;
        const received = (actor: number) => arcs.filter(([, to]) => to === actor).length;
        const expected = {
          age: plainCorrelation(arcs.map(([from, to]) => [age[from] ?? 0, age[to] ?? 0])),
          degree: plainCorrelation(arcs.map(([from, to]) => [sent(from), received(to)])),
          groups: mixing(arcs.map(([from, to]) => [of[from] ?? 0, of[to] ?? 0])),
        };
        const actual = {
          age: numericAssortativity(network, Float64Array.from(age)),
          degree: degreeAssortativity(network),
          groups: groupAssortativity(network, groupsOf(of)),
        };
        expect(differences(actual, expected, 1e-12)).toEqual([]);
        const scaled = Float64Array.from(age, (value) => 100 - 3 * value);
        expect(differences(numericAssortativity(network, scaled), expected.age, 1e-12)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Newman's r from the matrix of shares. */
function mixing(pairs: readonly (readonly [number, number])[]): number | null {
  const share = (of: (from: number, to: number) => boolean) =>
    pairs.filter(([from, to]) => of(from, to)).length / pairs.length;
  const groups = [0, 1, 2];
  const within = groups.reduce((sum, g) => sum + share((from, to) => from === g && to === g), 0);
  const chance = groups.reduce((sum, g) => sum + share((from) => from === g) * share((_, to) => to === g), 0);
  return pairs.length === 0 || chance === 1 ? null : (within - chance) / (1 - chance);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { type TriadType, triadCensus, triadTypes } from "./triadCensus.ts";

/** One drawing of each type, as the arcs among a, b and c are printed in the manuals of igraph and NetworkX. */
const drawings: readonly (readonly [TriadType, string])[] = [
  ["003", ""],
  ["012", "ab"],
  ["102", "ab ba"],
  ["021D", "ba bc"],
  ["021U", "ab cb"],
  ["021C", "ab bc"],
  ["111D", "ab ba cb"],
  ["111U", "ab ba bc"],
  ["030T", "ab bc ac"],
  ["030C", "ab bc ca"],
  ["201", "ab ba bc cb"],
  ["120D", "ba bc ac ca"],
  ["120U", "ab cb ac ca"],
  ["120C", "ab bc ac ca"],
  ["210", "ab bc cb ac ca"],
  ["300", "ab ba bc cb ac ca"],
];
const arcsOf = (drawing: string) =>
  drawing
    .split(" ")
    .filter((arc) => arc !== "")
    .map((arc) => [...arc].map((actor) => "abc".indexOf(actor)));

/** The type of each of the 64 ways in which three actors can be tied, from the drawings and their turned copies. */
const typeOf = new Map<string, TriadType>();
for (const [type, drawing] of drawings) {
  for (const [a, b, c] of [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const) {
    const place = [a, b, c];
    const arcs = arcsOf(drawing)
      .map((arc) => arc.map((actor) => place[actor]).join(""))
      .sort();
    typeOf.set(arcs.join(" "), type);
  }
}

/** Looks at every three actors, the plain way. */
function plainCensus(order: number, tied: (from: number, to: number) => boolean): Map<TriadType, number> {
  const counts = new Map<TriadType, number>(triadTypes.map((type) => [type, 0]));
  for (let a = 0; a < order; a += 1) {
    for (let b = a + 1; b < order; b += 1) {
      for (let c = b + 1; c < order; c += 1) {
        const three = [a, b, c];
        const arcs = three.flatMap((from, i) =>
          three.flatMap((to, j) => (i !== j && tied(from, to) ? [`${i}${j}`] : [])),
        );
        const type = typeOf.get(arcs.sort().join(" ")) as TriadType;
        counts.set(type, (counts.get(type) ?? 0) + 1);
      }
    }
  }
  return counts;
}

describe("triadCensus", () => {
  it("has a type for each of the 64 ways", () => expect(typeOf.size).toBe(64));

  it.each(drawings)("knows %s", (type, drawing) => {
    const census = triadCensus(arraysOf(3, arcsOf(drawing), { directed: true }));
    expect(Object.entries(census).filter(([, count]) => count !== 0)).toEqual([[type, 1]]);
  });

  it("takes a tie of an undirected network for mutual", () => {
    const census = triadCensus(
      arraysOf(4, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    );
    expect(Object.entries(census).filter(([, count]) => count !== 0)).toEqual([
      ["102", 3],
      ["300", 1],
    ]);
  });

  const directedOnes = referenceNetworks.filter(({ network }) => network.directed);
  it.each(directedOnes)("agrees with NetworkX, igraph and R sna on $name", ({ network, expected }) => {
    expect(triadCensus(network)).toEqual(expected("triadCensus"));
  });

  it("equals the plain count of all triads", () => {
    const order = 7;
    fc.assert(
      fc.property(randomTies(order), fc.boolean(), (ties, directed) => {
        const arcs = new Set(
          ties.flatMap(([from, to]) =>
            directed ? [from * order + to] : [from * order + to, to * order + from],
          ),
        );
        const census = triadCensus(arraysOf(order, ties, { directed }));
        const plain = plainCensus(order, (from, to) => arcs.has(from * order + to));
        expect(new Map(Object.entries(census))).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  it("adds up to all triads, and turns with the ties", () => {
    const pairs: readonly (readonly [TriadType, TriadType])[] = [
      ["021D", "021U"],
      ["111D", "111U"],
      ["120D", "120U"],
    ];
    fc.assert(
      fc.property(randomTies(8), (ties) => {
        const census = triadCensus(arraysOf(8, ties, { directed: true }));
        expect(Object.values(census).reduce((total, count) => total + count, 0)).toBe(56);
        const round = triadCensus(
          arraysOf(
            8,
            ties.map(([from, to]) => [to, from]),
            { directed: true },
          ),
        );
        for (const [down, up] of pairs) expect([round[down], round[up]]).toEqual([census[up], census[down]]);
      }),
    );
  });

  it.each([0, 1, 2])("is 0 throughout with %i actors", (order) => {
    const ties = order === 2 ? [[0, 1]] : [];
    const census = triadCensus(arraysOf(order, ties, { directed: true }));
    expect(Object.values(census)).toEqual(triadTypes.map(() => 0));
  });

  it("counts the triads of a million actors without a tie", () => {
    const census = triadCensus(arraysOf(1e6, [], { directed: true }));
    expect(census["003"]).toBe(166666166667000000);
  });
});

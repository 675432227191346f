import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { components } from "./components.ts";
import { vertexConnectivity } from "./vertexConnectivity.ts";

const complete = (order: number) =>
  Array.from({ length: order }, (_, from) => Array.from({ length: from }, (_, to) => [from, to])).flat();

/** The fewest of all sets of actors without whom the others fall apart, or are a single one. */
function plainConnectivity(order: number, ties: readonly (readonly number[])[]): number {
  let fewest = order - 1;
  for (let set = 0; set < 1 << order; set += 1) {
    const gone = Array.from({ length: order }, (_, actor) => actor).filter(
      (actor) => (set >> actor) % 2 === 1,
    );
    if (gone.length >= fewest) continue;
    const left = ties.filter((tie) => !tie.some((end) => gone.includes(end)));
    const { sizes } = components(arraysOf(order, left), "weak");
    if (sizes.length - gone.length > 1) fewest = gone.length;
  }
  return fewest;
}

describe("vertexConnectivity", () => {
  it("is null without actors, 0 for one, n − 1 where everyone is tied", () => {
    expect(vertexConnectivity(arraysOf(0, []))).toBeNull();
    expect([1, 2, 3, 5].map((order) => vertexConnectivity(arraysOf(order, complete(order))))).toEqual([
      0, 1, 2, 4,
    ]);
  });

  it.each([
    { name: "a network in parts", order: 3, ties: [[0, 1]], expected: 0 },
    {
      name: "a path",
      order: 3,
      ties: [
        [0, 1],
        [1, 2],
      ],
      expected: 1,
    },
    {
      name: "two triangles that share an actor",
      order: 5,
      ties: [
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 3],
        [3, 4],
        [4, 2],
      ],
      expected: 1,
    },
    {
      name: "a circle with parallel ties and loops",
      order: 4,
      ties: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
        [0, 1],
        [2, 2],
      ],
      expected: 2,
    },
  ])("knows $name", ({ order, ties, expected }) => {
    expect(vertexConnectivity(arraysOf(order, ties))).toBe(expected);
    expect(vertexConnectivity(arraysOf(order, ties, { directed: true }))).toBe(expected);
  });

  it("is 3 for Petersen's graph and 4 for a cube of four dimensions", () => {
    const outer = [0, 1, 2, 3, 4].flatMap((i) => [
      [i, (i + 1) % 5],
      [i, i + 5],
      [i + 5, ((i + 2) % 5) + 5],
    ]);
    expect(vertexConnectivity(arraysOf(10, outer))).toBe(3);
    const cube = Array.from({ length: 16 }, (_, i) => [1, 2, 4, 8].map((bit) => [i, i ^ bit])).flat();
    expect(vertexConnectivity(arraysOf(16, cube))).toBe(4);
  });

  it.each(referenceNetworks)("agrees with igraph and NetworkX on $name", ({ network, expected }) => {
    expect(vertexConnectivity(network)).toBe(expected("vertexConnectivity.undirected"));
  });

  it("equals the fewest over all sets of actors", () => {
    const order = 7;
    const sparse = randomTies(order);
    const dense = fc.subarray(complete(order), { minLength: 12 });
    fc.assert(
      fc.property(fc.oneof(sparse, dense, dense), (ties) => {
        expect(vertexConnectivity(arraysOf(order, ties))).toBe(plainConnectivity(order, ties));
      }),
      { numRuns: 1000 },
    );
  });
});

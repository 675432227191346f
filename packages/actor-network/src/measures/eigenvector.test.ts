import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { matrixOf, poweredLimit } from "../testing/poweredLimit.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { weightedTies } from "../testing/weightedTies.ts";
import { type EigenvectorOptions, eigenvector } from "./eigenvector.ts";

const references = referenceNetworks.flatMap(({ name, network, expected }) =>
  (
    [
      ["eigenvector.l2", {}],
      ["eigenvector.l2.tiesSent", { ties: "sent" }],
      ["eigenvector.l2.weighted", { weighted: true }],
    ] as const
  ).flatMap(([id, options]) => {
    const values = expected(id) as number[] | undefined;
    return values ? [{ name, network, id, options: options as EigenvectorOptions, values }] : [];
  }),
);
const directed = { directed: true };
const circle = (first: number, size: number) =>
  Array.from({ length: size }, (_, step) => [first + step, first + ((step + 1) % size)]);

describe("eigenvector", () => {
  it("tells ties received from ties sent", () => {
    const network = arraysOf(3, [...circle(0, 2), [0, 2]], directed);
    const half = Math.sqrt(1 / 3);
    expectClose(eigenvector(network).values ?? [], [half, half, half]);
    expect(eigenvector(network).state).toBe("unique");
    const sent = eigenvector(network, { ties: "sent" });
    expectClose(sent.values ?? [], [Math.sqrt(0.5), Math.sqrt(0.5), 0]);
    expect(sent.state).toBe("partial");
  });

  it("is undefined, not zero, on an acyclic network", () => {
    const tree = arraysOf(
      3,
      [
        [0, 1],
        [0, 2],
        [1, 1],
      ],
      directed,
    );
    const undefinedOne = { values: null, eigenvalue: 0, state: "undefined" };
    expect(eigenvector(tree)).toEqual(undefinedOne);
    expect(eigenvector(arraysOf(2, []))).toEqual(undefinedOne);
    expect(eigenvector(arraysOf(0, []))).toEqual(undefinedOne);
  });

  it("says when groups are equally dominant and gives the limit of an even start", () => {
    const pairs = eigenvector(
      arraysOf(5, [
        [0, 1],
        [2, 3],
      ]),
    );
    expect(pairs.state).toBe("several");
    expectClose(pairs.values ?? [], [0.5, 0.5, 0.5, 0.5, 0]);
    // One of two equal circles feeds the other, which thereby grows faster: the answer is unique again.
    const chain = eigenvector(arraysOf(4, [...circle(0, 2), ...circle(2, 2), [0, 2]], directed));
    expect(chain.state).toBe("partial");
    expectClose(chain.values ?? [], [0, 0, Math.sqrt(0.5), Math.sqrt(0.5)]);
  });

  it("does not depend on a way of walking that swings to and fro", () => {
    const star = eigenvector(
      arraysOf(
        301,
        Array.from({ length: 300 }, (_, leaf) => [0, leaf + 1]),
      ),
    );
    expect(star.eigenvalue).toBeCloseTo(Math.sqrt(300), 11);
    expect(star.values?.[0]).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(star.values?.[300]).toBeCloseTo(Math.sqrt(0.5 / 300), 12);
  });

  it("settles where the next eigenvalue is near: a path of 400", () => {
    const path = eigenvector(arraysOf(400, circle(0, 400).slice(0, -1)));
    const scale = Math.sqrt(2 / 401);
    const largest = path.values?.reduce(
      (most, value, actor) =>
        Math.max(most, Math.abs(value - scale * Math.sin(((actor + 1) * Math.PI) / 401))),
      0,
    );
    expect(largest).toBeLessThan(1e-11);
    expect(path.eigenvalue).toBeCloseTo(2 * Math.cos(Math.PI / 401), 12);
  });

  it("has references for every variant", () => {
    expect(new Set(references.map(({ id }) => id)).size).toBe(3);
  });
  it.each(references)(
    "agrees with NetworkX, igraph and sna: $id of $name",
    ({ network, options, values }) => {
      expectClose(eigenvector(network, options).values ?? [], values);
    },
  );

  it("is what multiplying again and again tends to, and keeps its equation to 1e-12", () => {
    const options = fc.record({ ties: fc.constantFrom("received", "sent"), weighted: fc.boolean() });
    fc.assert(
      fc.property(weightedTies(6), fc.boolean(), options, (ties, isDirected, options) => {
        const arcs = isDirected ? ties : [...ties, ...ties.map(([from, to, weight]) => [to, from, weight])];
        const turned = options.ties === "sent" ? arcs : arcs.map(([from, to, weight]) => [to, from, weight]);
        const matrix = matrixOf(6, turned as number[][], !options.weighted);
        const plain = poweredLimit(matrix, new Array(6).fill(1));
        const { values, eigenvalue } = eigenvector(arraysOf(6, ties, { directed: isDirected }), options);
        expect(values === null).toBe(plain === null);
        if (!values || !plain) return;
        expectClose(values, plain.values);
        for (const [actor, row] of matrix.entries()) {
          const image = row.reduce((sum, entry, other) => sum + entry * (values[other] ?? 0), 0);
          expect(Math.abs(image - eigenvalue * (values[actor] ?? 0))).toBeLessThan(1e-12 * (1 + eigenvalue));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps its equation to 1e-12 on a large network with weak and strong parts", () => {
    const ties = Array.from({ length: 6000 }, (_, tie) => [
      (tie * 7919) % 1009,
      (tie * tie + 13 * tie) % 997,
    ]);
    const network = arraysOf(1009, ties, directed);
    const { values, eigenvalue } = eigenvector(network);
    const image = new Float64Array(1009);
    for (const key of new Set(ties.map(([from = 0, to = 0]) => from * 1009 + to))) {
      const [from, to] = [Math.floor(key / 1009), key % 1009];
      if (from !== to) image[to] = (image[to] ?? 0) + (values?.[from] ?? 0);
    }
    image.forEach((value, actor) => {
      expect(Math.abs(value - eigenvalue * (values?.[actor] ?? 0))).toBeLessThan(1e-12);
    });
  });

  it.each([-1, Number.NaN, Infinity])("refuses a strength of %d when weighted", (weight) => {
    const network = arraysOf(2, [[0, 1, weight]]);
    expect(() => eigenvector(network, { weighted: true })).toThrow(
      expect.objectContaining({ code: "invalid-strength", path: ["weights", 0] }),
    );
    expect(eigenvector(network).state).toBe("unique");
  });
});

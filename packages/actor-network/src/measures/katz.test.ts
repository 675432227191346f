import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { matrixOf } from "../testing/poweredLimit.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { weightedTies } from "../testing/weightedTies.ts";
import { katz } from "./katz.ts";

const references = referenceNetworks.flatMap(({ name, network, expected, expectedIds }) =>
  expectedIds
    .filter((id) => id.startsWith("katz."))
    .map((id) => ({ name, network, id, alpha: Number(id.split("=")[1]), values: expected(id) as number[] })),
);

describe("katz", () => {
  it("is 1 for who receives no tie, and sums walks for the others", () => {
    const chain = arraysOf(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      { directed: true },
    );
    expectClose(katz(chain, { alpha: 0.5 }), [1, 1.5, 1.75]);
    expectClose(katz(chain, { alpha: 100 }), [1, 101, 10101]);
    expectClose(katz(chain, { alpha: 0 }), [1, 1, 1]);
    expect([...katz(arraysOf(0, []), { alpha: 1 })]).toEqual([]);
  });

  it("counts a strength when weighted, parallel ties once when not", () => {
    const twice = arraysOf(
      2,
      [
        [0, 1, 2],
        [0, 1, 3],
        [1, 1, 9],
      ],
      { directed: true },
    );
    expectClose(katz(twice, { alpha: 0.1 }), [1, 1.1]);
    expectClose(katz(twice, { alpha: 0.1, weighted: true }), [1, 1.5]);
  });

  it.each([0.5, 0.6, -0.1, Number.NaN, Infinity])(
    "refuses alpha %d on a triangle, whose radius is 2",
    (alpha) => {
      const triangle = arraysOf(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]);
      expect(() => katz(triangle, { alpha })).toThrow(
        expect.objectContaining({ code: "invalid-option", path: ["alpha"] }),
      );
    },
  );

  it("has references", () => expect(references.length).toBeGreaterThan(3));
  it.each(references)("agrees with NetworkX and igraph: $id of $name", ({ network, alpha, values }) => {
    expectClose(katz(network, { alpha }), values);
  });

  it("is the sum over walks", () => {
    fc.assert(
      fc.property(weightedTies(6), fc.boolean(), fc.boolean(), (ties, directed, weighted) => {
        const turned = ties.map(([from, to, weight]) => [to, from, weight]);
        const matrix = matrixOf(6, directed ? turned : [...turned, ...ties], !weighted);
        const sums = matrix.map((row) => row.reduce((sum, entry) => sum + entry, 0));
        const alpha = 0.6 / Math.max(1, ...sums);
        let walks = new Array<number>(6).fill(1);
        const total = walks.slice();
        for (let length = 0; length < 60; length += 1) {
          walks = matrix.map((row) =>
            row.reduce((sum, entry, at) => sum + alpha * entry * (walks[at] ?? 0), 0),
          );
          walks.forEach((value, actor) => {
            total[actor] = (total[actor] ?? 0) + value;
          });
        }
        const values = katz(arraysOf(6, ties, { directed }), { alpha, weighted });
        values.forEach((value, actor) => {
          expect(Math.abs(value - (total[actor] ?? 0))).toBeLessThan(1e-11);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([0.5, 0.999])("keeps its equation on 2,000 actors with alpha at %d of the limit", (share) => {
    const order = 2000;
    // A ring with chords: each receives from the one before and from one further back, so that the radius is 2.
    const ties = Array.from({ length: order }, (_, actor) => [
      [actor, (actor + 1) % order],
      [actor, (actor + 700) % order],
    ]).flat();
    const network = arraysOf(order, [...ties, [0, 1000]], { directed: true });
    const alpha = share / 2.01;
    const values = katz(network, { alpha });
    const image = new Float64Array(order).fill(1);
    for (const [from = 0, to = 0] of [...ties, [0, 1000]]) {
      image[to] = (image[to] ?? 0) + alpha * (values[from] ?? 0);
    }
    const largest = Math.max(...values);
    image.forEach((value, actor) => {
      expect(Math.abs(value - (values[actor] ?? 0)) / largest).toBeLessThan(1e-12);
    });
  });
});

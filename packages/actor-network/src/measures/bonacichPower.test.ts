import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { matrixOf } from "../testing/poweredLimit.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { weightedTies } from "../testing/weightedTies.ts";
import { bonacichPower } from "./bonacichPower.ts";

const references = referenceNetworks.flatMap(({ name, network, expected, expectedIds }) =>
  expectedIds
    .filter((id) => id.startsWith("bonacichPower."))
    .map((id) => ({ name, network, id, beta: Number(id.split("=")[1]), values: expected(id) as number[] })),
);
const path5 = arraysOf(5, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
]);

describe("bonacichPower", () => {
  it("counts ties sent at beta 0, scaled to squares that add up to n", () => {
    const values = bonacichPower(path5, { beta: 0 }) ?? [];
    const factor = Math.sqrt(5 / 14);
    expectClose(
      values,
      [1, 2, 2, 2, 1].map((ties) => ties * factor),
    );
  });

  it("gives the middle of a path less below 0 than those tied to the weak", () => {
    const [, second = 0, middle = 0] = bonacichPower(path5, { beta: -0.4 }) ?? [];
    expect(second).toBeGreaterThan(middle);
    const [, other = 0, centre = 0] = bonacichPower(path5, { beta: 0.4 }) ?? [];
    expect(centre).toBeGreaterThan(other);
  });

  it("is null without a tie that is sent to another", () => {
    expect(bonacichPower(arraysOf(2, [[0, 0]]), { beta: 0.1 })).toBeNull();
    expect(bonacichPower(arraysOf(0, []), { beta: 0.1 })).toBeNull();
  });

  it("refuses beta from one over the radius on, unless forced", () => {
    const pair = arraysOf(3, [
      [0, 1],
      [1, 2],
    ]);
    for (const beta of [0.8, -0.8, Number.NaN, Infinity]) {
      expect(() => bonacichPower(pair, { beta })).toThrow(
        expect.objectContaining({ code: "invalid-option", path: ["beta"] }),
      );
    }
    // (I − A) c = A 1 has the solution −(2, 3, 2)… of which the scale has three squares.
    const factor = Math.sqrt(3 / 34);
    expectClose(
      bonacichPower(pair, { beta: 1, forced: true }) ?? [],
      [-3, -4, -3].map((value) => value * factor),
    );
    expect(() => bonacichPower(arraysOf(2, [[0, 1]]), { beta: 1, forced: true })).toThrow(
      expect.objectContaining({ code: "no-convergence" }),
    );
  });

  it("has references", () => expect(references.length).toBeGreaterThan(7));
  it.each(references)("agrees with sna and igraph: $id of $name", ({ network, beta, values }) => {
    expectClose(bonacichPower(network, { beta }) ?? [], values);
  });

  it("is the sum over walks, scaled", () => {
    const share = fc.constantFrom(-0.6, -0.2, 0.3, 0.6);
    fc.assert(
      fc.property(weightedTies(6), fc.boolean(), fc.boolean(), share, (ties, directed, weighted, share) => {
        const turned = ties.map(([from, to, weight]) => [to, from, weight]);
        const matrix = matrixOf(6, directed ? ties : [...ties, ...turned], !weighted);
        const sums = matrix.map((row) => row.reduce((sum, entry) => sum + entry, 0));
        const beta = share / Math.max(1, ...sums);
        let walks = sums;
        const total = sums.slice();
        for (let length = 0; length < 60; length += 1) {
          walks = matrix.map((row) =>
            row.reduce((sum, entry, at) => sum + beta * entry * (walks[at] ?? 0), 0),
          );
          walks.forEach((value, actor) => {
            total[actor] = (total[actor] ?? 0) + value;
          });
        }
        const squares = total.reduce((sum, value) => sum + value * value, 0);
        const values = bonacichPower(arraysOf(6, ties, { directed }), { beta, weighted });
        expect(values === null).toBe(squares === 0);
        if (!values) return;
        const factor = Math.sqrt(6 / squares);
        values.forEach((value, actor) => {
          expect(Math.abs(value - factor * (total[actor] ?? 0))).toBeLessThan(1e-11);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps its equation on 1,000 actors, forced", () => {
    const order = 1000;
    const ties = Array.from({ length: order }, (_, actor) => [actor, (actor * actor + 1) % order]);
    const beta = -1.1;
    const network = arraysOf(order, ties, { directed: true });
    const values = bonacichPower(network, { beta, forced: true }) ?? new Float64Array(order);
    // Each sends one tie, so c_i − β c_j = s for i → j with the same s, but for those who only loop.
    const scales = ties
      .filter(([from, to]) => from !== to)
      .map(([from = 0, to = 0]) => (values[from] ?? 0) - beta * (values[to] ?? 0));
    for (const scale of scales) expect(Math.abs(scale - (scales[0] ?? 0))).toBeLessThan(1e-9);
  });
});

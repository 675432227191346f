import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { plannedAgainstActual } from "./plannedAgainstActual.ts";

function tied(order: number, ties: readonly (readonly [number, number])[], directed = true) {
  return {
    directed,
    order,
    sources: Uint32Array.from(ties, ([from]) => from),
    targets: Uint32Array.from(ties, ([, to]) => to),
    weights: new Float64Array(ties.length).fill(1),
  };
}

const options = { draws: 50, seed: 1 };

describe("plannedAgainstActual", () => {
  it("is 1, 0, 1 for a plan that came about, with a correlation of 1", () => {
    const plan = tied(4, [
      [0, 1],
      [0, 2],
      [2, 3],
    ]);
    const found = plannedAgainstActual(plan, plan, options);
    expect(found).toMatchObject({ recall: 1, improvisation: 0, jaccard: 1, centralization: { change: 0 } });
    expect(found.qap?.observed).toBeCloseTo(1, 12);
    expect(found.recallOf).toEqual([1, 1, 1, 1]);
  });

  it("is 0, 1, 0 for a response without a planned tie", () => {
    const found = plannedAgainstActual(tied(4, [[0, 1]]), tied(4, [[2, 3]]), options);
    expect(found).toMatchObject({ recall: 0, improvisation: 1, jaccard: 0 });
    expect(found.recallOf).toEqual([0, 0, null, null]);
  });

  it("gives null where there is nothing to compare with", () => {
    const found = plannedAgainstActual(tied(2, []), tied(2, []), options);
    expect(found).toMatchObject({ recall: null, improvisation: null, jaccard: null, qap: null });
    expect(found.recallOf).toEqual([null, null]);
    const undirected = plannedAgainstActual(tied(2, [], false), tied(2, [], false), options);
    expect(undirected.centralization).toEqual({ planned: null, actual: null, change: null });
  });

  it("counts ties without direction both ways beside directed ones, parallel ties once and self-loops not", () => {
    const plan = tied(
      3,
      [
        [0, 1],
        [1, 0],
        [2, 2],
      ],
      false,
    );
    const found = plannedAgainstActual(plan, tied(3, [[1, 0]]), options);
    expect(found).toMatchObject({ both: 1, onlyFirst: 1, onlySecond: 0 });
    expect(found.recallOf).toEqual([0.5, 0.5, null]);
  });

  it("says how much more a response leans on one actor", () => {
    const ring = tied(
      4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
      false,
    );
    const star = tied(
      4,
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      false,
    );
    expect(plannedAgainstActual(ring, star, options).centralization).toEqual({
      planned: 0,
      actual: 1,
      change: 1,
    });
  });

  it("agrees with numpy and NetworkX", () => {
    const pairs = ({ sources, targets }: { sources: number[]; targets: number[] }) =>
      sources.map((source, arc) => [source, targets[arc] as number] as const);
    const { planned, actual, recall, improvisation, jaccard, correlation, change } = reference.response;
    const found = plannedAgainstActual(tied(9, pairs(planned)), tied(9, pairs(actual)), options);
    expect(found.recall).toBeCloseTo(recall, 12);
    expect(found.improvisation).toBeCloseTo(improvisation, 12);
    expect(found.jaccard).toBeCloseTo(jaccard, 12);
    expect(found.qap?.observed).toBeCloseTo(correlation, 12);
    expect(found.centralization.change).toBeCloseTo(change, 12);
  });

  it("has the recall of the network as the mean of its actors', weighed by planned ties", () => {
    const ties = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
      selector: ([from, to]) => 6 * from + to,
    });
    fc.assert(
      fc.property(ties, ties, (plan, response) => {
        const found = plannedAgainstActual(tied(6, plan), tied(6, response), { draws: 1, seed: 0 });
        const own = found.recallOf.map((recall, actor) => {
          const planned = plan.filter(([from, to]) => from !== to && (from === actor || to === actor)).length;
          return (recall ?? 0) * planned;
        });
        const planned = found.both + found.onlyFirst;
        if (planned > 0)
          expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(
            2 * planned * (found.recall as number),
            9,
          );
      }),
    );
  });

  it("refuses networks of different actors", () => {
    expect(() => plannedAgainstActual(tied(2, []), tied(3, []), options)).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });
});

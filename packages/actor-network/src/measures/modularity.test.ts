import fc from "fast-check";
import { describe, expect, it } from "vitest";
import grouped from "../../fixtures/grouped.json" with { type: "json" };
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { modularity } from "./modularity.ts";

describe("modularity", () => {
  it.each([
    { name: "is null without ties", groups: [0, 1], ties: [], directed: false, expected: null },
    {
      name: "is 0 when all actors share a group",
      groups: [0, 0],
      ties: [[0, 1]],
      directed: false,
      expected: 0,
    },
    {
      name: "is ½ for two separate pairs",
      groups: [0, 0, 1, 1],
      ties: [
        [0, 1],
        [2, 3],
      ],
      directed: false,
      expected: 0.5,
    },
    {
      name: "is −½ when the only tie runs between",
      groups: [0, 1],
      ties: [[0, 1]],
      directed: false,
      expected: -0.5,
    },
    {
      name: "is 0 when the only arc runs between",
      groups: [0, 1],
      ties: [[0, 1]],
      directed: true,
      expected: 0,
    },
  ])("$name", ({ groups, ties, directed, expected }) => {
    expect(modularity(arraysOf(groups.length, ties, { directed }), groupsOf(groups))).toBe(expected);
  });

  it.each(grouped.cases)("agrees with NetworkX on $name", (reference) => {
    const network = arraysOf(reference.order, reference.ties, { directed: reference.directed });
    const groups = groupsOf(reference.groups);
    expect(modularity(network, groups)).toBeCloseTo(reference.modularity, 12);
    expect(modularity(network, groups, { weighted: true })).toBeCloseTo(reference.modularityWeighted, 12);
  });

  it("is null where strengths count and there is none, and refuses one below 0", () => {
    const weighted = (strength: number) =>
      modularity(arraysOf(2, [[0, 1, strength]]), groupsOf([0, 1]), { weighted: true });
    expect(weighted(0)).toBeNull();
    expect(() => weighted(-1)).toThrow(expect.objectContaining({ code: "invalid-strength" }));
  });

  it("equals the definition over all pairs of actors", () => {
    const of = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    const ties = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 9 })), { minLength: 1 });
    fc.assert(
      fc.property(of, ties, fc.boolean(), (of, ties, directed) => {
        const network = arraysOf(6, ties, { directed });
        const plain = modularityOverPairs(network, of);
        expect(modularity(network, groupsOf(of), { weighted: true })).toBeCloseTo(plain, 12);
      }),
      { numRuns: 1000 },
    );
  });
});

function modularityOverPairs(
  { directed, order, sources, targets, weights }: TieArrays,
  of: number[],
): number {
  const matrix = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  weights.forEach((weight, arc) => {
    const from = sources[arc] ?? 0;
    const to = targets[arc] ?? 0;
    (matrix[from] as number[])[to] = (matrix[from]?.[to] ?? 0) + weight;
    if (!directed) (matrix[to] as number[])[from] = (matrix[to]?.[from] ?? 0) + weight;
  });
  const sent = matrix.map((row) => row.reduce((total, weight) => total + weight, 0));
  const received = matrix.map((_, to) => matrix.reduce((total, row) => total + (row[to] ?? 0), 0));
  const total = sent.reduce((sum, weight) => sum + weight, 0);
  let quality = 0;
  for (let from = 0; from < order; from++) {
    for (let to = 0; to < order; to++) {
      if (of[from] !== of[to]) continue;
      const expected = ((sent[from] ?? 0) * (received[to] ?? 0)) / total;
      quality += ((matrix[from]?.[to] ?? 0) - expected) / total;
    }
  }
  return quality;
}

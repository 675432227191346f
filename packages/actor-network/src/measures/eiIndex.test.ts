import fc from "fast-check";
import { describe, expect, it } from "vitest";
import grouped from "../../fixtures/grouped.json" with { type: "json" };
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { strengthTies } from "../testing/strengthTies.ts";
import { eiIndex } from "./eiIndex.ts";

describe("eiIndex", () => {
  it.each([
    { name: "is −1 when all ties are within", groups: [0, 0], ties: [[0, 1]], expected: -1 },
    { name: "is +1 when all ties are between", groups: [0, 1], ties: [[0, 1]], expected: 1 },
    {
      name: "weighs both kinds",
      groups: [0, 0, 1],
      ties: [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      expected: 1 / 3,
    },
    { name: "is null when only a self-loop exists", groups: [0], ties: [[0, 0]], expected: null },
  ])("$name", ({ groups, ties, expected }) => {
    expect(eiIndex(arraysOf(groups.length, ties), groupsOf(groups))).toBe(expected);
  });

  it("lets strength count when asked to", () => {
    const network = arraysOf(3, [
      [0, 1, 3],
      [1, 2, 1],
    ]);
    expect(eiIndex(network, groupsOf([0, 0, 1]), { weighted: true })).toBe(-0.5);
  });

  it("is null where strengths count and there is none, and refuses one below 0", () => {
    const weighted = (strength: number) =>
      eiIndex(arraysOf(2, [[0, 1, strength]]), groupsOf([0, 1]), { weighted: true });
    expect(weighted(0)).toBeNull();
    expect(() => weighted(-1)).toThrow(expect.objectContaining({ code: "invalid-strength" }));
  });

  it("refuses groups of another network", () => {
    expect(() => eiIndex(arraysOf(2, [[0, 1]]), groupsOf([0]))).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["groups", "of"] }),
    );
  });

  it.each(grouped.cases)("agrees with NetworkX counts on $name", (reference) => {
    const network = arraysOf(reference.order, reference.ties, { directed: reference.directed });
    const groups = groupsOf(reference.groups);
    expect(eiIndex(network, groups)).toBeCloseTo(reference.eiIndex, 12);
    expect(eiIndex(network, groups, { weighted: true })).toBeCloseTo(reference.eiIndexWeighted, 12);
  });

  it("equals the plain count of ties", () => {
    const of = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(of, strengthTies(6), fc.boolean(), fc.boolean(), (of, ties, directed, weighted) => {
        let [between, all] = [0, 0];
        for (const [from = 0, to = 0, strength = 0] of ties) {
          if (from === to) continue;
          all += weighted ? strength : 1;
          if (of[from] !== of[to]) between += weighted ? strength : 1;
        }
        const expected = all === 0 ? null : (2 * between - all) / all;
        const actual = eiIndex(arraysOf(6, ties, { directed }), groupsOf(of), { weighted });
        expect(differences(actual, expected, 1e-12)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("stays in [−1, 1] and ignores the unit of strength", () => {
    const of = fc.array(fc.nat(2), { minLength: 8, maxLength: 8 });
    const ties = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 9 })), { minLength: 1 });
    fc.assert(
      fc.property(of, ties, (of, ties) => {
        const index = eiIndex(arraysOf(8, ties), groupsOf(of), { weighted: true });
        expect(Math.abs(index ?? 0)).toBeLessThanOrEqual(1);
        const fourfold = ties.map(([source, target, weight]) => [source, target, weight * 4]);
        expect(eiIndex(arraysOf(8, fourfold), groupsOf(of), { weighted: true })).toBe(index);
      }),
    );
  });
});

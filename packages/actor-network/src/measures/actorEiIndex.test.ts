import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { strengthTies } from "../testing/strengthTies.ts";
import { actorEiIndex } from "./actorEiIndex.ts";

describe("actorEiIndex", () => {
  it("counts each alter once, whichever way and however often it is tied", () => {
    const arcs = [
      [0, 1],
      [1, 0],
      [0, 1],
      [2, 0],
      [3, 0],
      [0, 0],
    ];
    const network = arraysOf(5, arcs, { directed: true });
    expect(actorEiIndex(network, groupsOf([0, 0, 1, 1, 1]))).toEqual([1 / 3, -1, 1, 1, null]);
    expect(actorEiIndex(network, groupsOf([0, 0, 1, 1, 1]), { weighted: true })).toEqual([
      -1 / 5,
      -1,
      1,
      1,
      null,
    ]);
  });

  it("is null where strengths count and there is none", () => {
    const network = arraysOf(2, [[0, 1, 0]]);
    expect(actorEiIndex(network, groupsOf([0, 1]), { weighted: true })).toEqual([null, null]);
    expect(actorEiIndex(network, groupsOf([0, 1]))).toEqual([1, 1]);
  });

  it("refuses groups of another network and strengths below 0", () => {
    expect(() => actorEiIndex(arraysOf(2, []), groupsOf([0]))).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["groups", "of"] }),
    );
    expect(() => actorEiIndex(arraysOf(2, [[0, 1, -1]]), groupsOf([0, 1]), { weighted: true })).toThrow(
      expect.objectContaining({ code: "invalid-strength", path: ["weights", 0] }),
    );
  });

  it("equals the plain count and stays in [−1, 1]", () => {
    const groups = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(strengthTies(6), groups, fc.boolean(), fc.boolean(), (ties, of, directed, weighted) => {
        const expected = of.map((group, actor) => {
          const strengths = of.map(() => 0);
          for (const [from = 0, to = 0, weight = 0] of ties) {
            if (from === to || (from !== actor && to !== actor)) continue;
            const other = from === actor ? to : from;
            strengths[other] = weighted ? (strengths[other] ?? 0) + weight : 1;
          }
          const total = strengths.reduce((sum, strength) => sum + strength, 0);
          const outside = strengths.reduce(
            (sum, strength, other) => sum + (of[other] === group ? 0 : strength),
            0,
          );
          return total === 0 ? null : (2 * outside - total) / total;
        });
        const actual = actorEiIndex(arraysOf(6, ties, { directed }), groupsOf(of), { weighted });
        expect(differences(actual, expected, 1e-12)).toEqual([]);
        for (const value of actual) expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});

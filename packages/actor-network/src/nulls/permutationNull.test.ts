import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import grouped from "../../fixtures/grouped.json" with { type: "json" };
import { eiIndex } from "../measures/eiIndex.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { permutationNull } from "./permutationNull.ts";

const pairs = arraysOf(4, [
  [0, 1],
  [2, 3],
]);
const matched = groupsOf([0, 0, 1, 1]);

describe("permutationNull", () => {
  it("gives the same outcome for the same stream", () => {
    const outcomes = [1, 2].map(() =>
      permutationNull(pairs, matched, eiIndex, { draws: 50, stream: stream({ root: 7 }) }),
    );
    expect(outcomes[0]).toEqual(outcomes[1]);
  });

  it("comes near the exact chances: one of three ways to pair the labels is as extreme", () => {
    const outcome = permutationNull(pairs, matched, eiIndex, { draws: 3000, stream: stream({ root: 1 }) });
    expect(outcome?.observed).toBe(-1);
    expect(Math.abs((outcome?.p.less ?? 1) - 1 / 3)).toBeLessThan(0.04);
    expect(outcome?.p.greater).toBe(1);
    expect(Math.abs((outcome?.mean ?? 0) - 1 / 3)).toBeLessThan(0.08);
    expect([outcome?.low, outcome?.high]).toEqual([-1, 1]);
  });

  it("has the exact mean of random labels on the karate club", () => {
    const karate = grouped.cases[0];
    if (!karate) throw new Error("The fixture has no case.");
    const [first, second] = [0, 1].map((group) => karate.groups.filter((of) => of === group).length);
    const between = ((first ?? 0) * (second ?? 0)) / ((karate.order * (karate.order - 1)) / 2);
    const network = arraysOf(karate.order, karate.ties);
    const outcome = permutationNull(network, groupsOf(karate.groups), eiIndex, {
      draws: 999,
      stream: stream({ root: 1 }),
    });
    expect(Math.abs((outcome?.mean ?? 9) - (2 * between - 1))).toBeLessThan(0.02);
    expect(outcome?.p).toEqual({ twoSided: 0.001, greater: 1, less: 0.001 });
  });

  it("is null when the observed value is undefined", () => {
    const options = { draws: 5, stream: stream({ root: 1 }) };
    expect(permutationNull(arraysOf(2, []), groupsOf([0, 1]), eiIndex, options)).toBe(null);
  });

  it("leaves out draws in which the statistic is undefined", () => {
    let calls = 0;
    const outcome = permutationNull(pairs, matched, () => (calls++ % 2 === 0 ? 1 : null), {
      draws: 10,
      stream: stream({ root: 1 }),
    });
    expect(outcome?.draws).toBe(5);
  });

  it.each([0, 1.5, -1])("refuses %d draws", (draws) => {
    expect(() => permutationNull(pairs, matched, eiIndex, { draws, stream: stream({ root: 1 }) })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["draws"] }),
    );
  });

  it("keeps p above 0 and at most 1, and keeps group sizes", () => {
    const of = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(of, fc.nat(1000), (of, root) => {
        const sizes = (values: Iterable<number>): number[] => [...values].sort();
        const outcome = permutationNull(
          arraysOf(6, [
            [0, 1],
            [1, 2],
            [3, 4],
          ]),
          groupsOf(of),
          (network, groups) => {
            expect(sizes(groups.of)).toEqual(sizes(of));
            return eiIndex(network, groups);
          },
          { draws: 9, stream: stream({ root }) },
        );
        for (const p of Object.values(outcome?.p ?? {})) {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

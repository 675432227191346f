import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { facetFixture } from "../testing/facetFixture.ts";
import { randomGrouped } from "../testing/randomGrouped.ts";
import { type DependenceOfPairs, dependence } from "./dependence.ts";

/** Dependence of each actor (row) on each (column), 0 for pairs that are not listed. */
function tableOf({ first, second, ofFirst, ofSecond }: DependenceOfPairs, order: number): number[][] {
  const table = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  first.forEach((one, pair) => {
    const other = second[pair] as number;
    (table[one] as number[])[other] = ofFirst[pair] as number;
    (table[other] as number[])[one] = ofSecond[pair] as number;
  });
  return table;
}

/** The same by Emerson's words: value times one less what is available elsewhere. */
function plainTable({ directed, order, sources, targets, weights }: TieArrays, receiver: string): number[][] {
  const given = (giver: number, getter: number): number => {
    let amount = 0;
    sources.forEach((source, arc) => {
      const target = targets[arc] as number;
      const runs = source === giver && target === getter;
      const back = target === giver && source === getter;
      const counts = directed ? (receiver === "target" ? runs : back) : runs || back;
      if (counts) amount += weights[arc] as number;
    });
    return amount;
  };
  const actors = Array.from({ length: order }, (_, actor) => actor);
  return actors.map((one) => {
    const income = actors.reduce((sum, giver) => sum + given(giver, one), 0);
    return actors.map((other) => {
      if (one === other || given(other, one) === 0) return 0;
      const elsewhere = (income - given(other, one)) / income;
      return 1 - elsewhere;
    });
  });
}

describe("dependence", () => {
  it("is balanced when all have the same alternatives", () => {
    const all = [0, 1, 2, 3].flatMap((from) =>
      [0, 1, 2, 3].filter((to) => to !== from).map((to) => [from, to, 2]),
    );
    const { imbalance, mutual } = dependence(arraysOf(4, all, { directed: true }), { receiver: "target" });
    expect([...imbalance]).toEqual(new Array(6).fill(0));
    for (const value of mutual) expect(value).toBeCloseTo(2 / 3, 12);
  });

  it("gives the only source power over who has no other", () => {
    const network = arraysOf(
      4,
      [
        [0, 1],
        [2, 1],
        [0, 3],
      ],
      { directed: true },
    );
    const pairs = dependence(network, { receiver: "target" });
    expect([...pairs.first]).toEqual([0, 0, 1]);
    expect([...pairs.second]).toEqual([1, 3, 2]);
    expect([...pairs.imbalance]).toEqual([0.5, 1, -0.5]);
    const turned = dependence(network, { receiver: "source" });
    expect([...turned.imbalance]).toEqual([-0.5, -0.5, 1]);
  });

  it("lets what an actor supplies itself with lower its dependence, and ignores a tie of strength 0", () => {
    const network = arraysOf(
      3,
      [
        [0, 1, 1],
        [1, 1, 3],
        [2, 1, 0],
      ],
      { directed: true },
    );
    const { second, imbalance } = dependence(network, { receiver: "target" });
    expect([...second]).toEqual([1]);
    expect([...imbalance]).toEqual([0.25]);
  });

  it("agrees with numpy on two resources", () => {
    const { order, arcs, goalValues, dependence: expected } = facetFixture.dependence;
    const options = { receiver: "target", resourceOf: arcs.map((arc) => arc[3] ?? 0), goalValues } as const;
    const table = tableOf(dependence(arraysOf(order, arcs, { directed: true }), options), order);
    table.forEach((row, one) => {
      row.forEach((value, other) => {
        expect(value).toBeCloseTo(expected[one]?.[other] ?? 9, 12);
      });
    });
  });

  it("equals the definition on 1,000 random networks, within 0 and 1 and at most 1 in all", () => {
    fc.assert(
      fc.property(
        randomGrouped,
        fc.constantFrom("source" as const, "target" as const),
        ({ network }, receiver) => {
          const table = tableOf(dependence(network, { receiver }), network.order);
          const plain = plainTable(network, receiver);
          table.forEach((row, one) => {
            row.forEach((value, other) => {
              expect(Math.abs(value - (plain[one]?.[other] ?? 9))).toBeLessThan(1e-12);
            });
            expect(row.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1 + 1e-12);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    { name: "a directed network without a receiver", options: {}, path: ["receiver"] },
    {
      name: "a goal value below 0",
      options: { receiver: "target", goalValues: [-1] },
      path: ["goalValues", 0],
    },
    {
      name: "several values without resources",
      options: { receiver: "target", goalValues: [1, 1] },
      path: ["goalValues"],
    },
    {
      name: "resources of other arcs",
      options: { receiver: "target", resourceOf: [0, 0] },
      path: ["resourceOf"],
    },
    {
      name: "a resource without a value",
      options: { receiver: "target", resourceOf: [1] },
      path: ["resourceOf", 0],
    },
  ] as const)("refuses $name", ({ options, path }) => {
    const network = arraysOf(2, [[0, 1]], { directed: true });
    expect(() => dependence(network, options)).toThrow(
      expect.objectContaining({ code: "invalid-option", path }),
    );
  });

  it("refuses negative strengths", () => {
    expect(() => dependence(arraysOf(2, [[0, 1, -1]]), {})).toThrow(
      expect.objectContaining({ code: "invalid-strength" }),
    );
  });
});

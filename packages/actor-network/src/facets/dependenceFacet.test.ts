import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { dependenceFacet } from "./dependenceFacet.ts";

describe("dependenceFacet", () => {
  const options = { receiver: "target", draws: 199, seed: 1 } as const;

  it("finds a sector that funds all others beyond chance", () => {
    const funds = [0, 1, 2].flatMap((giver) => [3, 4, 5, 6, 7, 8].map((getter) => [giver, getter, 2]));
    const [pair] = dependenceFacet(
      arraysOf(9, funds, { directed: true }),
      groupsOf([0, 0, 0, 1, 1, 1, 1, 1, 1]),
      options,
    );
    expect(pair?.imbalance.observed).toBe(1);
    expect(pair?.imbalance.chance?.p.greater).toBeLessThan(0.05);
    expect(pair?.imbalance.effect).toBeGreaterThan(0.3);
  });

  it("is 0 and nothing unusual where all have the same alternatives", () => {
    const all = [0, 1, 2, 3].flatMap((from) =>
      [0, 1, 2, 3].filter((to) => to !== from).map((to) => [from, to]),
    );
    const [pair] = dependenceFacet(arraysOf(4, all, { directed: true }), groupsOf([0, 0, 1, 1]), options);
    expect([pair?.imbalance.observed, pair?.imbalance.effect, pair?.imbalance.chance?.p.twoSided]).toEqual([
      0, 0, 1,
    ]);
  });

  it("says why a value is not there", () => {
    const [pair] = dependenceFacet(arraysOf(2, [], { directed: true }), groupsOf([0, 1]), options);
    expect(pair?.imbalance).toEqual({
      observed: null,
      chance: null,
      effect: null,
      reason: "Neither group gets anything from anybody.",
    });
  });
});

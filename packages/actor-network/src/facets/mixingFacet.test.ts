import { describe, expect, it } from "vitest";
import { sameDegrees } from "../nulls/sameDegrees.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { groupedNetwork } from "../testing/facetFixture.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { mixingFacet } from "./mixingFacet.ts";

describe("mixingFacet", () => {
  const { network, groups } = groupedNetwork("karate-club");

  it("finds the karate club's split far from labels dealt at random, whose mean the sizes give", () => {
    const { mixing, ties, eiIndex } = mixingFacet(network, groups, { draws: 499, seed: 1 });
    expect(eiIndex.observed).toBeCloseTo(-0.7179487179, 10);
    expect(eiIndex.chance?.p).toEqual({ twoSided: 0.002, greater: 1, less: 0.002 });
    ties.forEach(({ chance, effect, observed }, cell) => {
      expect(Math.abs((chance?.mean ?? 0) - (mixing.expectedBySize?.[cell] ?? 0))).toBeLessThan(1);
      expect(effect).toBe((observed ?? 0) - (chance?.mean ?? 0));
    });
  });

  it("keeps degrees where asked: the mean of modularity is then near 0", () => {
    const options = { draws: 99, seed: 1, redraw: sameDegrees };
    const { modularity, assortativity } = mixingFacet(network, groups, options);
    expect(Math.abs(modularity.chance?.mean ?? 9)).toBeLessThan(0.05);
    expect(modularity.chance?.p.greater).toBe(0.01);
    expect(assortativity.chance?.p.greater).toBe(0.01);
  });

  it("gives the same draws whatever their number, and the same for the same seed", () => {
    const [few, many] = [10, 11].map((draws) => mixingFacet(network, groups, { draws, seed: 3 }));
    expect(mixingFacet(network, groups, { draws: 10, seed: 3 })).toEqual(few);
    expect(many).not.toEqual(few);
    expect(mixingFacet(network, groups, { draws: 10, seed: 4 })).not.toEqual(few);
  });

  it("says why a value is not there", () => {
    const none = mixingFacet(arraysOf(2, []), groupsOf([0, 1]), { draws: 9, seed: 1 });
    expect(none.eiIndex).toEqual({
      observed: null,
      chance: null,
      effect: null,
      reason: "There is no tie between two actors.",
    });
    const one = mixingFacet(arraysOf(3, [[0, 1]]), groupsOf([0, 0, 0]), { draws: 9, seed: 1 });
    expect(one.assortativity.reason).toBe("All ties are in one group.");
    expect(one.eiIndex.chance?.z).toBe(null);
  });

  it("refuses 0 draws", () => {
    expect(() => mixingFacet(network, groups, { draws: 0, seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["draws"] }),
    );
  });
});

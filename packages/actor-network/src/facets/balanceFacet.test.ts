import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { groupedNetwork } from "../testing/facetFixture.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { balanceFacet } from "./balanceFacet.ts";

describe("balanceFacet", () => {
  const star = arraysOf(
    5,
    [
      [0, 1, 5],
      [0, 2],
      [0, 3],
      [0, 4],
      [4, 4],
    ],
    { directed: true },
  );
  const groups = groupsOf([0, 1, 1, 1, 1]);

  it.each([
    { direction: "out" as const, weighted: false, shares: [1, 0] },
    { direction: "in" as const, weighted: false, shares: [0, 1] },
    { direction: "both" as const, weighted: false, shares: [0.5, 0.5] },
    { direction: "in" as const, weighted: true, shares: [0, 1] },
  ])("shares out what is counted: $direction, strengths $weighted", ({ shares, ...options }) => {
    const facet = balanceFacet(star, groups, { ...options, draws: 9, seed: 1 });
    expect(facet.shares.map(({ observed }) => observed)).toEqual(shares);
  });

  it("takes unequal sizes into account: a group's share by chance is its share of the actors", () => {
    const { network, groups: clubs } = groupedNetwork("florentine-marriage");
    const { shares, sizes } = balanceFacet(network, clubs, { draws: 999, seed: 1 });
    shares.forEach(({ chance }, group) => {
      expect(Math.abs((chance?.mean ?? 9) - (sizes[group] as number) / network.order)).toBeLessThan(0.02);
    });
  });

  it("finds one sector that sends everything less even than chance", () => {
    const network = arraysOf(
      8,
      [0, 1, 2, 3].flatMap((from) => [
        [from, 4],
        [from, 5],
      ]),
      { directed: true },
    );
    const facet = balanceFacet(network, groupsOf([0, 0, 0, 0, 1, 1, 1, 1]), {
      direction: "out",
      draws: 199,
      seed: 1,
    });
    expect([facet.evenness.observed, facet.blau.observed, facet.giniNormalised.observed]).toEqual([0, 0, 1]);
    expect(facet.evenness.chance?.p.less).toBeLessThan(0.1);
    expect(facet.gini.chance?.p.greater).toBeLessThan(0.1);
    expect(facet.theil.effect).toBeGreaterThan(0);
  });

  it("says why a value is not there", () => {
    const none = balanceFacet(arraysOf(2, []), groupsOf([0, 1]), { draws: 9, seed: 1 });
    expect([none.evenness.reason, none.shares[0]?.reason]).toEqual(
      new Array(2).fill("There is no tie between two actors."),
    );
    const one = balanceFacet(arraysOf(2, [[0, 1]]), groupsOf([0, 0]), { draws: 9, seed: 1 });
    expect(one.evenness.reason).toBe("There are fewer than two groups.");
    expect(one.blau.observed).toBe(0);
  });

  it("wants a direction where there is one", () => {
    expect(() => balanceFacet(star, groups, { draws: 9, seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["direction"] }),
    );
  });
});

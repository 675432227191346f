import { describe, expect, it } from "vitest";
import toys from "../../fixtures/toys.json" with { type: "json" };
import { differences } from "../testing/differences.ts";
import { actorMoments, networkMoments } from "./brokerageMoments.ts";

describe("moments of brokerage", () => {
  it.each(toys.brokerageMoments.cases)(
    "are those over all networks of five actors: groups $groups, density $density",
    ({ groups, density, actors, network }) => {
      const sizes = Array.from(
        { length: Math.max(...groups) + 1 },
        (_, group) => groups.filter((own) => own === group).length,
      );
      const actual = groups.map(actorMoments(sizes, density));
      expect(differences(actual, actors, 1e-12)).toEqual([]);
      expect(differences(networkMoments(sizes, density), network, 1e-12)).toEqual([]);
    },
  );

  it("are the sums of the parts where there is one group", () => {
    const { expected, variance } = networkMoments([9], 0.3);
    expect(variance[0]).toBeCloseTo(variance[5] as number, 10);
    expect(expected).toEqual([expected[5], 0, 0, 0, 0, expected[5]]);
    expect(9 * (actorMoments([9], 0.3)(0).expected[0] ?? 0)).toBeCloseTo(expected[0] as number, 10);
  });

  it("do not count empty groups", () => {
    expect(networkMoments([2, 0, 3, 0], 0.4)).toEqual(networkMoments([2, 3], 0.4));
  });
});

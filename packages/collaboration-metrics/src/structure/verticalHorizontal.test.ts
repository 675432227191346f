import { levelsOf } from "@commonweal/actor-network";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import mixing from "../../fixtures/mixing.json" with { type: "json" };
import { rankLevels } from "./rankLevels.ts";
import { verticalHorizontal } from "./verticalHorizontal.ts";

/** Ties as [from, to, strength?] among actors with the given ranks. */
function tied(ranks: readonly number[], ties: readonly (readonly number[])[], directed = true) {
  const network = {
    directed,
    order: ranks.length,
    sources: Uint32Array.from(ties, ([from]) => from as number),
    targets: Uint32Array.from(ties, ([, to]) => to as number),
    weights: Float64Array.from(ties, ([, , strength]) => strength ?? 1),
  };
  return [network, { names: ["city", "district", "community"], of: Int32Array.from(ranks) }] as const;
}

describe("verticalHorizontal", () => {
  it("shares ties out into upward, downward and within", () => {
    const ties = [
      [1, 0],
      [0, 1],
      [2, 1],
      [1, 3],
    ];
    const result = verticalHorizontal(...tied([0, 1, 2, 1], ties));
    expect(result).toMatchObject({ vertical: 0.75, horizontal: 0.25, upward: 0.5, downward: 0.25, total: 4 });
    expect(result.actors[3]).toEqual({ vertical: 0, horizontal: 1, upward: 0, downward: 0, total: 1 });
    expect(result.actors[1]).toEqual({
      vertical: 0.75,
      horizontal: 0.25,
      upward: 0.5,
      downward: 0.25,
      total: 4,
    });
  });

  it("gives null without ties, for the network and for an isolated actor", () => {
    const none = { vertical: null, horizontal: null, upward: null, downward: null, total: 0 };
    expect(verticalHorizontal(...tied([0, 1], []))).toEqual({ ...none, unplaced: 0, actors: [none, none] });
    expect(verticalHorizontal(...tied([0, 1, 2], [[0, 1]])).actors[2]).toEqual(none);
  });

  it("has no upward and downward in an undirected network", () => {
    expect(verticalHorizontal(...tied([0, 1], [[0, 1]], false))).toMatchObject({
      vertical: 1,
      upward: null,
      downward: null,
    });
  });

  it("weighs ties by their strength when asked", () => {
    const [network, levels] = tied(
      [0, 1, 1],
      [
        [0, 1, 3],
        [1, 2, 1],
      ],
    );
    expect(verticalHorizontal(network, levels, { weighted: true }).vertical).toBe(0.75);
    expect(verticalHorizontal(network, levels).vertical).toBe(0.5);
  });

  it("leaves self-loops out, and counts ties to actors outside the hierarchy apart", () => {
    const result = verticalHorizontal(
      ...tied(
        [0, 1, -1],
        [
          [0, 0],
          [0, 1],
          [2, 0],
        ],
      ),
    );
    expect(result).toMatchObject({ vertical: 1, total: 1, unplaced: 1 });
  });

  it("agrees with NetworkX's mixing matrix", () => {
    const ties = mixing.sources.map((source, arc) => [source, mixing.targets[arc] as number]);
    const { vertical, horizontal, upward, downward } = verticalHorizontal(...tied(mixing.levels, ties));
    expect(horizontal).toBeCloseTo(mixing.horizontal, 12);
    expect(upward).toBeCloseTo(mixing.upward, 12);
    expect(downward).toBeCloseTo(mixing.downward, 12);
    expect(vertical).toBeCloseTo(mixing.upward + mixing.downward, 12);
  });

  it("sums to 1, swaps upward and downward when ties are turned, and counts each tie at two actors", () => {
    const tie = fc.tuple(fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 6, maxLength: 6 }),
        fc.array(tie),
        (ranks, ties) => {
          const result = verticalHorizontal(...tied(ranks, ties));
          const turned = verticalHorizontal(
            ...tied(
              ranks,
              ties.map(([from, to]) => [to, from]),
            ),
          );
          expect([turned.upward, turned.downward]).toEqual([result.downward, result.upward]);
          if (result.vertical !== null)
            expect(result.vertical + (result.horizontal as number)).toBeCloseTo(1, 12);
          expect(result.actors.reduce((sum, { total }) => sum + total, 0)).toBe(2 * result.total);
        },
      ),
    );
  });

  it("reads the levels of a network's actors", () => {
    const actors = ["community", "city"].map((level, index) => ({
      id: `${index}`,
      labelEn: "",
      labelZh: "",
      sector: "state",
      level,
      kind: "",
      partOf: null,
      since: null,
      until: null,
    }));
    const [network] = tied([0, 0], [[0, 1]]);
    const levels = rankLevels(levelsOf({ actors }), ["city", "community"]);
    expect(verticalHorizontal(network, levels).upward).toBe(1);
  });

  it("refuses levels of another number of actors", () => {
    const [network] = tied([0, 1], []);
    expect(() => verticalHorizontal(network, { names: [], of: Int32Array.of(0) })).toThrow(
      expect.objectContaining({ code: "unequal-lengths" }),
    );
  });
});

import { integerBelow, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { verticalAgainstChance } from "./verticalAgainstChance.ts";
import { verticalHorizontal } from "./verticalHorizontal.ts";

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

const random = () => ({ draws: 400, stream: stream({ root: 5 }) });

describe("verticalAgainstChance", () => {
  it("observes the shares of verticalHorizontal, for the network and each actor", () => {
    const tie = fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 3 }));
    const ranks = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(ranks, fc.array(tie), fc.boolean(), (ranks, ties, weighted) => {
        const [network, levels] = tied(ranks, ties);
        const shares = verticalHorizontal(network, levels, { weighted });
        const found = verticalAgainstChance(network, levels, { ...random(), draws: 5, weighted });
        expect(found.vertical?.observed ?? null).toBe(shares.vertical);
        expect(found.upward?.observed ?? null).toBe(shares.upward);
        for (const [actor, { vertical, horizontal }] of shares.actors.entries()) {
          expect(found.actors[actor]?.vertical?.observed ?? null).toBe(vertical);
          if (horizontal !== null)
            expect(found.actors[actor]?.horizontal?.observed).toBeCloseTo(horizontal, 12);
        }
      }),
    );
  });

  it("keeps the size of each level: a tie between the only two actors is always vertical", () => {
    const { vertical, expected } = verticalAgainstChance(...tied([0, 1], [[0, 1]]), random());
    expect(vertical).toMatchObject({ observed: 1, mean: 1, low: 1, high: 1, z: null });
    expect(expected).toBe(1);
  });

  it("leaves whoever is outside the hierarchy outside", () => {
    const ties = [
      [0, 1],
      [2, 0],
    ];
    expect(verticalAgainstChance(...tied([0, 1, -1], ties), random()).vertical?.low).toBe(1);
    expect(verticalAgainstChance(...tied([0, 1, -1], ties), random()).actors[2]?.vertical).toBe(null);
  });

  it("has the exact mean of all orders, within 4 standard errors, for the network and each actor", () => {
    const { sources, targets, levels, vertical } = reference.structure;
    const ties = sources.map((source, arc) => [source, targets[arc] as number]);
    const found = verticalAgainstChance(...tied(levels, ties), random());
    expect(found.expected).toBeCloseTo(vertical.mean, 12);
    for (const outcome of [found.vertical, ...found.actors.map((actor) => actor.vertical)]) {
      if (outcome === null) continue;
      const half = Math.max(outcome.high - outcome.low, 0.05);
      expect(Math.abs(outcome.mean - vertical.mean)).toBeLessThan(half / Math.sqrt(400));
    }
  });

  it("gives the p of all orders, within 4 standard errors", () => {
    const { sources, targets, levels, vertical, upward } = reference.structure;
    const ties = sources.map((source, arc) => [source, targets[arc] as number]);
    const found = verticalAgainstChance(...tied(levels, ties), { ...random(), draws: 4000 });
    for (const [outcome, exact] of [
      [found.vertical, vertical],
      [found.upward, upward],
    ] as const) {
      expect(outcome?.observed).toBeCloseTo(exact.observed, 12);
      for (const side of ["greater", "less", "twoSided"] as const) {
        const error = Math.sqrt((exact[side] * (1 - exact[side])) / 4000);
        expect(Math.abs((outcome?.p[side] as number) - exact[side])).toBeLessThan(4 * error + 1 / 4000);
      }
    }
  });

  it("finds something in at most 5 % of networks whose levels mean nothing, give or take 4 standard errors", () => {
    const random = stream({ root: 12 });
    const below = (order: number) => integerBelow(random, order);
    let rejected = 0;
    for (let world = 0; world < 500; world += 1) {
      const ties = Array.from({ length: 40 }, () => [below(15), below(15)]);
      const ranks = Array.from({ length: 15 }, () => below(3));
      const { vertical } = verticalAgainstChance(...tied(ranks, ties), { draws: 39, stream: random });
      if (vertical !== null && vertical.p.twoSided <= 0.05) rejected += 1;
    }
    expect(rejected / 500).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 500));
    expect(rejected / 500).toBeGreaterThan(0.01);
  });

  it("mirrors vertical in horizontal", () => {
    const ties = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    const { vertical, horizontal } = verticalAgainstChance(...tied([0, 0, 1, 1], ties), random());
    expect(horizontal?.p.greater).toBe(vertical?.p.less);
    expect(horizontal?.low).toBeCloseTo(1 - (vertical?.high as number), 12);
  });

  it("gives null without ties, without two actors in the hierarchy, and for direction when there is none", () => {
    const none = { vertical: null, horizontal: null };
    const empty = { ...none, upward: null, downward: null, expected: 1, actors: [none, none] };
    expect(verticalAgainstChance(...tied([0, 1], []), random())).toEqual(empty);
    expect(verticalAgainstChance(...tied([0], []), random()).expected).toBe(null);
    const undirected = verticalAgainstChance(...tied([0, 1], [[0, 1]], false), random());
    expect([undirected.upward, undirected.downward]).toEqual([null, null]);
  });

  it("refuses levels of another number of actors and a number of draws that is none", () => {
    const [network, levels] = tied([0, 1], []);
    const short = { names: [], of: Int32Array.of(0) };
    expect(() => verticalAgainstChance(network, short, random())).toThrow(
      expect.objectContaining({ code: "unequal-lengths" }),
    );
    expect(() => verticalAgainstChance(network, levels, { ...random(), draws: 0.5 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["options", "draws"] }),
    );
  });
});

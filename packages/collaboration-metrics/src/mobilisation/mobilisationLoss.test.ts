import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { mobilisationLoss } from "./mobilisationLoss.ts";

function tied(order: number, ties: readonly (readonly [number, number])[]) {
  return {
    directed: true,
    order,
    sources: Uint32Array.from(ties, ([from]) => from),
    targets: Uint32Array.from(ties, ([, to]) => to),
    weights: new Float64Array(ties.length).fill(1),
  };
}

describe("mobilisationLoss", () => {
  it("counts who cannot be mobilised without an actor, the actor itself not", () => {
    const network = tied(6, [
      [0, 1],
      [1, 2],
      [1, 3],
      [0, 4],
      [4, 3],
    ]);
    expect(mobilisationLoss(network, { sources: [0], steps: 2 })).toEqual({
      mobilised: 4,
      lost: [4, 1, 0, 0, 0, 0],
      shares: [1, 1 / 3, 0, 0, 0, 0],
      indispensable: [0],
    });
  });

  it("counts as lost who is still joined but too many steps away", () => {
    const network = tied(4, [
      [0, 1],
      [1, 2],
      [0, 3],
      [3, 1],
    ]);
    expect(mobilisationLoss(network, { sources: [0], steps: 2 }).lost).toEqual([3, 1, 0, 0]);
    const shortcut = tied(4, [
      [0, 1],
      [1, 2],
      [0, 3],
    ]);
    expect(mobilisationLoss(shortcut, { sources: [0], steps: 2 }).lost[1]).toBe(1);
  });

  it("keeps the other sources when one is down", () => {
    const network = tied(4, [
      [0, 2],
      [1, 2],
      [1, 3],
    ]);
    expect(mobilisationLoss(network, { sources: [0, 1, 1], steps: 1 })).toMatchObject({
      mobilised: 2,
      lost: [0, 1, 0, 0],
      indispensable: [1],
    });
  });

  it("has no shares and nobody indispensable where nobody is mobilised", () => {
    expect(mobilisationLoss(tied(2, []), { sources: [0], steps: 1 })).toEqual({
      mobilised: 0,
      lost: [0, 0],
      shares: [null, null],
      indispensable: [],
    });
  });

  it.each(reference.mobilisation.cases)("agrees with NetworkX within $steps steps", (found) => {
    const { sources, targets, order } = reference.mobilisation;
    const network = tied(
      order,
      sources.map((source, arc) => [source, targets[arc] as number]),
    );
    const loss = mobilisationLoss(network, { sources: found.sources, steps: found.steps });
    expect([loss.mobilised, loss.lost]).toEqual([found.reached, found.lost]);
  });

  it("loses at most what was mobilised, and everybody when the only source is down", () => {
    const ties = fc.array(fc.tuple(fc.nat(6), fc.nat(6)));
    fc.assert(
      fc.property(ties, fc.integer({ min: 1, max: 4 }), (ties, steps) => {
        const { mobilised, lost } = mobilisationLoss(tied(7, ties), { sources: [0], steps });
        expect(lost[0]).toBe(mobilised);
        expect(Math.max(...lost)).toBeLessThanOrEqual(mobilised);
        expect(Math.min(...lost)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("refuses a source that is no actor", () => {
    expect(() => mobilisationLoss(tied(2, []), { sources: [2], steps: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-actor", path: ["options", "sources", 0] }),
    );
  });
});

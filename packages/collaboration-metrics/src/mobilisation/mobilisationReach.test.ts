import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { mobilisationReach } from "./mobilisationReach.ts";

function tied(order: number, ties: readonly (readonly [number, number])[], directed = true) {
  return {
    directed,
    order,
    sources: Uint32Array.from(ties, ([from]) => from),
    targets: Uint32Array.from(ties, ([, to]) => to),
    weights: new Float64Array(ties.length).fill(1),
  };
}

describe("mobilisationReach", () => {
  const chain = tied(4, [
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  const sectors = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };

  it("goes along ties as far as the steps, and never counts an actor for itself", () => {
    expect(mobilisationReach(chain, sectors, { steps: 1 }).counts).toEqual([1, 1, 1, 0]);
    expect(mobilisationReach(chain, sectors, { steps: 2 }).counts).toEqual([2, 2, 1, 0]);
    expect(mobilisationReach(chain, sectors, { steps: Infinity }).counts).toEqual([3, 2, 1, 0]);
    const ring = tied(2, [
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
    const two = { names: ["state"], of: Int32Array.of(0, 0) };
    expect(mobilisationReach(ring, two, { steps: 9 }).counts).toEqual([1, 1]);
  });

  it("tells sector from sector", () => {
    expect(mobilisationReach(chain, sectors, { steps: 2 }).sectors).toEqual([
      { from: "state", to: "state", pairs: 1, share: 0.5, actors: 1, covered: 0.5 },
      { from: "state", to: "society", pairs: 3, share: 0.75, actors: 2, covered: 1 },
      { from: "society", to: "state", pairs: 0, share: 0, actors: 0, covered: 0 },
      { from: "society", to: "society", pairs: 1, share: 0.5, actors: 1, covered: 0.5 },
    ]);
  });

  it("gives null for a sector without others, and passes through actors of no sector", () => {
    const found = mobilisationReach(
      chain,
      { names: ["state", "none"], of: Int32Array.of(0, -1, -1, -1) },
      { steps: 3 },
    );
    expect(found.counts).toEqual([3, 2, 1, 0]);
    expect(found.sectors.map(({ share, covered }) => [share, covered])).toEqual([
      [null, 0],
      [null, null],
      [null, 0],
      [null, null],
    ]);
  });

  it.each(reference.mobilisation.cases)(
    "agrees with NetworkX within $steps steps",
    ({ steps, counts, table }) => {
      const { sources, targets, order, groups } = reference.mobilisation;
      const network = tied(
        order,
        sources.map((source, arc) => [source, targets[arc] as number]),
      );
      const named = { names: ["state", "capital", "society"], of: Int32Array.from(groups) };
      const found = mobilisationReach(network, named, { steps });
      expect(found.counts).toEqual(counts);
      expect(found.sectors.map(({ pairs }) => pairs)).toEqual(table.flat());
    },
  );

  it("grows with steps, and is symmetric without direction", () => {
    const ties = fc.array(fc.tuple(fc.nat(6), fc.nat(6)));
    const one = { names: ["a", "b"], of: Int32Array.of(0, 0, 0, 1, 1, 1, 1) };
    fc.assert(
      fc.property(ties, fc.integer({ min: 1, max: 5 }), (ties, steps) => {
        const near = mobilisationReach(tied(7, ties), one, { steps }).counts;
        const far = mobilisationReach(tied(7, ties), one, { steps: steps + 1 }).counts;
        for (const [actor, count] of near.entries()) expect(far[actor]).toBeGreaterThanOrEqual(count);
        const { sectors } = mobilisationReach(tied(7, ties, false), one, { steps });
        expect(sectors[1]?.pairs).toBe(sectors[2]?.pairs);
      }),
    );
  });

  it("refuses steps that are none and sectors of another number of actors", () => {
    expect(() => mobilisationReach(chain, sectors, { steps: 0 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["options", "steps"] }),
    );
    expect(() => mobilisationReach(chain, { names: [], of: new Int32Array(3) }, { steps: 1 })).toThrow(
      expect.objectContaining({ code: "unequal-lengths" }),
    );
  });
});

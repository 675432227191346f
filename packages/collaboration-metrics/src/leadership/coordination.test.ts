import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { coordination } from "./coordination.ts";

function directedTies(order: number, sources: readonly number[], targets: readonly number[]) {
  return {
    directed: true,
    order,
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(targets),
    weights: new Float64Array(sources.length).fill(1),
  };
}

describe("coordination", () => {
  it("says who coordinates whom, each once and nobody themselves", () => {
    const network = directedTies(4, [0, 0, 0, 2, 1], [2, 1, 1, 2, 0]);
    const found = coordination(network, { coordinator: "source" });
    expect(found.coordinated.map((others) => [...others])).toEqual([[1, 2], [0], [], []]);
    expect(found).toMatchObject({ counts: [2, 1, 0, 0], leaders: [0], mutual: 1, apart: 1, topShare: 2 / 3 });
  });

  it("has one leader with everything in a star, all alike in a ring", () => {
    const star = coordination(directedTies(4, [0, 0, 0], [1, 2, 3]), { coordinator: "source" });
    expect(star).toMatchObject({ centralization: 1, gini: 0.75, topShare: 1, effective: 1 });
    const ring = coordination(directedTies(4, [0, 1, 2, 3], [1, 2, 3, 0]), { coordinator: "source" });
    expect(ring).toMatchObject({ centralization: 0, gini: 0, effective: 4, leaders: [0, 1, 2, 3] });
  });

  it("gives null without coordination", () => {
    const found = coordination(directedTies(3, [], []), { coordinator: "source" });
    expect(found).toMatchObject({ leaders: [], gini: null, topShare: null, centralization: 0, apart: 3 });
  });

  it("agrees with NetworkX and numpy", () => {
    const { sources, targets, levels, ...expected } = reference.leadership;
    const network = directedTies(levels.length, sources, targets);
    const found = coordination(network, { coordinator: "source", top: 2 });
    expect(found).toMatchObject({ counts: expected.counts, mutual: expected.mutual });
    expect(found.gini).toBeCloseTo(expected.gini, 12);
    expect(found.topShare).toBeCloseTo(expected.topTwo, 12);
    expect(found.centralization).toBeCloseTo(expected.centralization, 12);
  });

  it("is the same when ties are turned and read from the other end", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6))), (ties) => {
        const [from, to] = [ties.map(([one]) => one), ties.map(([, other]) => other)];
        const sent = coordination(directedTies(7, from, to), { coordinator: "source" });
        expect(coordination(directedTies(7, to, from), { coordinator: "target" })).toEqual(sent);
      }),
    );
  });

  it("refuses a network without direction", () => {
    const network = { ...directedTies(2, [0], [1]), directed: false };
    expect(() => coordination(network, { coordinator: "source" })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["network", "directed"] }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { hostileIds } from "../testing/hostileIds.ts";
import { networkFileBuilder } from "./networkFileBuilder.ts";

describe("networkFileBuilder", () => {
  it("keeps actors in the order in which they were added, also when ties name them earlier", () => {
    const builder = networkFileBuilder();
    builder.addTie(builder.actorNamed("b", [1]), builder.actorNamed("a", [1]), null, [1]);
    const a = builder.addActor("a", [2]);
    const b = builder.addActor("b", [3]);
    builder.setLabel(b, "B");
    builder.actorColumns.set(builder.actorColumns.named("age", [2]), a, 3);
    const { network, report } = builder.build({ directed: true });
    expect(network).toEqual({
      directed: true,
      order: 2,
      sources: Uint32Array.of(1),
      targets: Uint32Array.of(0),
      weights: Float64Array.of(1),
      name: null,
      ids: ["a", "b"],
      labels: ["a", "B"],
      weighted: false,
      weightMeans: null,
      actorAttributes: [{ name: "age", type: "number", values: [3, null] }],
      tieAttributes: [],
      modes: null,
      groupAttribute: null,
      spells: null,
    });
    expect(report).toEqual({ kept: 3, merged: 0, dropped: 0, warnings: [] });
  });

  it("turns an undirected tie among directed ones into two arcs with its attributes, a self-loop into one", () => {
    const builder = networkFileBuilder();
    const [a, b] = [builder.actorFound("a", [1]), builder.actorFound("b", [1])];
    builder.addTie(a, b, 2, [1], true);
    const undirected = builder.addTie(a, b, 3, [2], false);
    builder.addTie(b, b, 4, [3], false);
    builder.tieColumns.set(builder.tieColumns.named("kind", [2]), undirected, "x");
    builder.addTieSpell(undirected, { from: "1", to: null });
    const { network, report } = builder.build({ directed: false });
    expect([...network.sources]).toEqual([0, 0, 1, 1]);
    expect([...network.targets]).toEqual([1, 1, 0, 1]);
    expect([...network.weights]).toEqual([2, 3, 3, 4]);
    expect(network.tieAttributes[0]?.values).toEqual([null, "x", "x", null]);
    expect(network.spells?.ties.map((list) => list.length)).toEqual([0, 1, 1, 0]);
    expect([network.directed, report.kept, report.warnings]).toEqual([
      true,
      5,
      ["Directed and undirected ties are mixed; 1 undirected ones became two arcs each."],
    ]);
  });

  it("counts a tie without weight as 1 among weighted ones, and says so", () => {
    const builder = networkFileBuilder();
    const a = builder.actorFound("a", []);
    builder.addTie(a, a, 0.5, []);
    builder.addTie(a, a, null, []);
    const { network, report } = builder.build({ directed: false });
    expect([network.weighted, ...network.weights]).toEqual([true, 0.5, 1]);
    expect(report.warnings).toHaveLength(1);
  });

  it("lets the values decide on the type of a column, and gives a second column of a name a number", () => {
    const builder = networkFileBuilder();
    const columns = builder.actorColumns;
    const first = columns.add("x", null, []);
    const second = columns.add("x", "boolean", [], true);
    for (const [index, id] of ["a", "b"].entries()) {
      columns.set(first, builder.addActor(id, []), index === 0 ? 1 : "one");
    }
    const { network, report } = builder.build({ directed: false });
    expect(second).toBe(1);
    expect(network.actorAttributes).toEqual([
      { name: "x", type: "string", values: ["1", "one"] },
      { name: "x (2)", type: "boolean", values: [true, true] },
    ]);
    expect(report.warnings).toHaveLength(2);
  });

  it.each([
    ["an id twice", "duplicate-actor", (id: string) => [id, id]],
    ["an empty id", "invalid-file", () => [""]],
    ["more actors than the limit", "limit-exceeded", (id: string) => [id, "y", "z"]],
  ] as const)("refuses %s", (_, code, ids) => {
    const builder = networkFileBuilder({ limits: { actors: 2 } });
    expect(() => ids("x").map((id, line) => builder.addActor(id, [line + 1]))).toThrow(
      expect.objectContaining({ code, path: [expect.any(Number)] }),
    );
  });

  it("refuses a tie of an actor that is never added, more ties or values than the limits, endless weights", () => {
    const builder = networkFileBuilder({ limits: { ties: 1, values: 3 } });
    const a = builder.addActor("a", [1]);
    const b = builder.actorNamed("b", [2, 5]);
    expect(() => builder.addTie(a, b, Infinity, [2])).toThrow(
      expect.objectContaining({ code: "invalid-file" }),
    );
    builder.addTie(a, b, 1, [2]);
    expect(() => builder.addTie(a, b, 1, [3])).toThrow(expect.objectContaining({ code: "limit-exceeded" }));
    const column = builder.actorColumns.named("x", []);
    expect(() => builder.actorColumns.set(column, 3, 1)).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
    expect(() => builder.build({ directed: true })).toThrow(
      expect.objectContaining({ code: "unknown-actor", path: [2, 5] }),
    );
  });

  it("takes any text as an id and as the name of an attribute", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const builder = networkFileBuilder();
    for (const id of hostileIds) {
      builder.actorColumns.set(builder.actorColumns.named(id, []), builder.addActor(id, []), id);
    }
    const { network } = builder.build({ directed: true });
    expect(network.ids).toEqual(hostileIds);
    expect(network.actorAttributes.map(({ name }) => name)).toEqual(hostileIds);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

import { describe, expect, it } from "vitest";
import florentine from "../../../fixtures/florentine-marriage.json" with { type: "json" };
import lesMiserables from "../../../fixtures/les-miserables.json" with { type: "json" };
import { hostileIds } from "../../testing/hostileIds.ts";
import { readNetworkJson } from "./readNetworkJson.ts";

const document = (
  facts: object,
  nodes: readonly object[] = [{ id: "a" }, { id: "b" }],
  edges: readonly object[] = [],
) => JSON.stringify({ directed: false, ...facts, nodes, edges });
const edge = { source: "a", target: "b" };
const columns = (attributes: readonly { name: string; values: readonly unknown[] }[]) =>
  Object.fromEntries(attributes.map(({ name, values }) => [name, values]));

describe("readNetworkJson", () => {
  it("reads the reference networks", () => {
    const weighted = readNetworkJson(JSON.stringify(lesMiserables));
    expect(weighted.network).toMatchObject({
      order: 77,
      directed: false,
      weighted: true,
      weightMeans: "strength",
    });
    expect(weighted.network.weights[1]).toBe(8);
    const plain = readNetworkJson(JSON.stringify(florentine));
    expect(plain.network).toMatchObject({
      name: "florentine-marriage",
      order: 16,
      weighted: false,
      weightMeans: null,
    });
    expect(plain.report).toEqual({
      kept: 36,
      merged: 0,
      dropped: 0,
      warnings: ['Left out, since they say nothing of ties: "title", "source".'],
    });
  });

  it("makes attributes of all other members, with the types that the values have", () => {
    const { network, report } = readNetworkJson(
      document(
        { groupAttribute: "sector" },
        [
          {
            id: "a",
            label: "Alpha",
            sector: "state",
            staff: 3,
            open: true,
            mixed: 1,
            tags: ["x", { y: null }],
          },
          { id: 7, label: null, sector: null, staff: 2.5, mixed: "one" },
        ],
        [{ source: "a", target: 7, layer: "advice" }],
      ),
    );
    expect([network.ids, network.labels, network.groupAttribute]).toEqual([
      ["a", "7"],
      ["Alpha", "7"],
      "sector",
    ]);
    expect(network.actorAttributes).toEqual([
      { name: "sector", type: "string", values: ["state", null] },
      { name: "staff", type: "number", values: [3, 2.5] },
      { name: "open", type: "boolean", values: [true, null] },
      { name: "mixed", type: "string", values: ["1", "one"] },
      { name: "tags", type: "string", values: ['["x",{"y":null}]', null] },
    ]);
    expect(columns(network.tieAttributes)).toEqual({ layer: ["advice"] });
    expect(report.warnings).toHaveLength(2);
  });

  it.each([
    [null, "strength"],
    ["number of messages", "strength"],
    ["distance in km", "distance"],
    ["Travel cost", "distance"],
    ["inverse of the distance", "strength"],
    ["strength, not a distance", "strength"],
    ["distance", "distance"],
    ["unknown", null],
  ])("takes weights called %j for %s", (weightMeaning, means) => {
    const text = document({ weightMeaning }, undefined, [{ ...edge, weight: 2 }]);
    expect(readNetworkJson(text).network.weightMeans).toBe(means);
  });

  it("counts a tie without weight as 1 among weighted ones", () => {
    const { network, report } = readNetworkJson(
      document({}, undefined, [
        { ...edge, weight: null },
        { ...edge, weight: 2 },
      ]),
    );
    expect([network.weighted, ...network.weights]).toEqual([true, 1, 2]);
    expect(report.warnings).toHaveLength(1);
    const none = readNetworkJson(document({ weighted: true }, undefined, [{ ...edge, weight: null }]));
    expect([none.network.weighted, none.report.warnings]).toEqual([false, []]);
  });

  it("takes weight for an attribute where the network says that it is not weighted", () => {
    const { network } = readNetworkJson(document({ weighted: false }, undefined, [{ ...edge, weight: 2 }]));
    expect([network.weighted, network.weights[0], columns(network.tieAttributes)]).toEqual([
      false,
      1,
      { weight: [2] },
    ]);
  });

  it("reads modes from an attribute of two values, and keeps it", () => {
    const nodes = [
      { id: "a", mode: "actor" },
      { id: "b", mode: "committee" },
    ];
    const { network } = readNetworkJson(document({ bipartite: true, groupAttribute: "mode" }, nodes, [edge]));
    expect([network.modes, columns(network.actorAttributes)]).toEqual([
      Uint8Array.of(0, 1),
      { mode: ["actor", "committee"] },
    ]);
    expect(readNetworkJson(document({}, nodes)).network.modes).toBeNull();
  });

  it("reads spells, and keeps what only looks like them", () => {
    const { network } = readNetworkJson(
      document({}, [
        { id: "a", spells: [{ from: 2019, to: null }] },
        { id: "b", spells: "many" },
      ]),
    );
    expect(network.spells?.actors).toEqual([[{ from: "2019", to: null }], []]);
    expect(columns(network.actorAttributes)).toEqual({ spells: [null, "many"] });
  });

  it("reads links, as NetworkX writes them", () => {
    const text = JSON.stringify({
      directed: true,
      multigraph: false,
      graph: {},
      nodes: [{ id: 0 }],
      links: [{ source: 0, target: 0 }],
    });
    expect(readNetworkJson(text).network).toMatchObject({
      directed: true,
      ids: ["0"],
      sources: Uint32Array.of(0),
    });
  });

  it("takes names of Object.prototype as ids and names, and leaves it alone", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const nodes = hostileIds.map(
      (id) => `{"id":${JSON.stringify(id)},"__proto__":{"polluted":1},"constructor":1}`,
    );
    const { network } = readNetworkJson(
      `{"directed":true,"__proto__":{"polluted":1},"nodes":[${nodes}],"edges":[]}`,
    );
    expect(network.ids).toEqual(hostileIds);
    expect(network.actorAttributes.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });

  it.each([
    ["broken JSON", '{"nodes": [}', "invalid-file", [1, 12]],
    ["a list", "[]", "invalid-file", [1, 1]],
    ["no direction", '{"nodes":[],"edges":[]}', "invalid-file", ["directed"]],
    ["no nodes", '{"directed":true,"edges":[]}', "invalid-file", ["nodes"]],
    ["no edges", '{"directed":true,"nodes":[]}', "invalid-file", ["edges"]],
    ["a node that is a text", '{"directed":true,"nodes":["a"],"edges":[]}', "invalid-file", ["nodes", 0]],
    ["a node without id", document({}, [{}]), "invalid-file", ["nodes", 0, "id"]],
    ["an id that is null", document({}, [{ id: null }]), "invalid-file", ["nodes", 0, "id"]],
    ["an empty id", document({}, [{ id: "" }]), "invalid-file", ["nodes", 0, "id"]],
    ["an id twice", document({}, [{ id: "1" }, { id: 1 }]), "duplicate-actor", ["nodes", 1, "id"]],
    ["an edge to nobody", document({}, [{ id: "a" }], [edge]), "unknown-actor", ["edges", 0, "target"]],
    [
      "a weight in words",
      document({}, undefined, [{ ...edge, weight: "2" }]),
      "invalid-file",
      ["edges", 0, "weight"],
    ],
    ["a wrong count", document({ nodeCount: 3 }), "invalid-file", ["nodes"]],
    ["a name that is a list", document({ name: [] }), "invalid-file", ["name"]],
  ])("refuses %s", (_, text, code, path) => {
    expect(() => readNetworkJson(text)).toThrow(
      expect.objectContaining({ name: "ActorNetworkError", code, path }),
    );
  });

  it.each([
    ["actors", { actors: 1 }],
    ["depth", { depth: 1 }],
    ["input", { inputSize: 5 }],
    ["columns", { columns: 0 }],
  ])("refuses too much: %s", (_, limits) => {
    const text = document({}, [{ id: "a", x: 1 }, { id: "b" }]);
    expect(() => readNetworkJson(text, { limits })).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
  });

  it("reads other encodings", () => {
    const bytes = [...new TextEncoder().encode('{"directed":true,"edges":[],"nodes":[{"id":"'), 0xc9, 0xe7];
    const text = Uint8Array.from([...bytes, ...new TextEncoder().encode('"}]}')]);
    expect(readNetworkJson(text, { encoding: "gb18030" }).network.ids).toEqual(["社"]);
    expect(() => readNetworkJson(text)).toThrow(expect.objectContaining({ code: "invalid-text" }));
  });
});

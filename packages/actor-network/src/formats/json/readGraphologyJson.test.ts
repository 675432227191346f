import Graph from "graphology";
import { describe, expect, it } from "vitest";
import { fromGraph } from "./fromGraph.ts";
import { readGraphologyJson } from "./readGraphologyJson.ts";
import { writeGraphologyJson } from "./writeGraphologyJson.ts";

const nodes = [{ key: "a" }, { key: "b" }];
const text = (edges: readonly object[], rest: object = {}) => JSON.stringify({ nodes, edges, ...rest });
const columns = (attributes: readonly { name: string; values: readonly unknown[] }[]) =>
  Object.fromEntries(attributes.map(({ name, values }) => [name, values]));

/** A mixed graph with what graphology allows. */
function exampleGraph(): Graph {
  const graph = new Graph({ type: "mixed", multi: true, allowSelfLoops: true });
  graph.setAttribute("name", "example");
  graph.addNode("a", { label: "Alpha", size: 2, tags: ["x"], bipartite: 0 });
  graph.addNode("b", { size: Number.NaN, bipartite: 1 });
  graph.addDirectedEdgeWithKey("e1", "a", "b", { weight: 2 });
  graph.addUndirectedEdgeWithKey("e2", "a", "b", { weight: 3, kind: "meets" });
  return graph;
}

describe("readGraphologyJson", () => {
  it("reads what graph.export makes, a live graph in the same way", () => {
    const graph = exampleGraph();
    const { network, report } = readGraphologyJson(JSON.stringify(graph.export()));
    expect(network).toMatchObject({
      name: "example",
      directed: true,
      ids: ["a", "b"],
      labels: ["Alpha", "b"],
      sources: Uint32Array.of(0, 0, 1),
      targets: Uint32Array.of(1, 1, 0),
      weights: Float64Array.of(2, 3, 3),
      weighted: true,
      modes: Uint8Array.of(0, 1),
    });
    expect(columns(network.actorAttributes)).toEqual({ size: [2, null], tags: ['["x"]', null] });
    expect(columns(network.tieAttributes)).toEqual({
      id: ["e1", "e2", "e2"],
      kind: [null, "meets", "meets"],
    });
    expect(report.kept).toBe(4);
    expect(fromGraph(graph)).toEqual({ network, report });
  });

  it("is read by graphology when written, and comes back the same", () => {
    const { network } = fromGraph(exampleGraph());
    const graph = Graph.from(JSON.parse(writeGraphologyJson(network).text));
    expect([graph.type, graph.order, graph.size, graph.multi]).toEqual(["directed", 2, 3, true]);
    expect(graph.getNodeAttributes("a")).toEqual({ label: "Alpha", size: 2, tags: '["x"]', bipartite: 0 });
    const again = fromGraph(graph).network;
    expect(columns(again.tieAttributes)).toEqual(columns(network.tieAttributes));
  });

  it("keeps keys of edges that are keys, not mere numbers in order", () => {
    const edges = (keys: readonly string[]) => keys.map((key) => ({ key, source: "a", target: "b" }));
    expect(readGraphologyJson(text(edges(["0", "1"]))).network.tieAttributes).toEqual([]);
    expect(columns(readGraphologyJson(text(edges(["1", "0"]))).network.tieAttributes)).toEqual({
      id: ["1", "0"],
    });
  });

  it("is undirected where the options or every edge say so", () => {
    const edge = { source: "a", target: "b" };
    expect(readGraphologyJson(text([edge], { options: { type: "undirected" } })).network.directed).toBe(
      false,
    );
    expect(readGraphologyJson(text([{ ...edge, undirected: true }])).network.directed).toBe(false);
    expect(readGraphologyJson(text([edge])).network.directed).toBe(true);
  });

  it("takes live values that JSON has no word for as nothing", () => {
    const graph = new Graph();
    const day = new Date(Date.UTC(2020, 0, 23));
    graph.addNode("a", { run: () => 1, none: undefined, big: 12345678901234567890n, day, ever: Infinity });
    expect(columns(fromGraph(graph).network.actorAttributes)).toEqual({
      run: [null],
      none: [null],
      big: ["12345678901234567890"],
      day: ["2020-01-23T00:00:00.000Z"],
      ever: [null],
    });
    const endless: { self?: unknown } = {};
    endless.self = endless;
    graph.setNodeAttribute("a", "endless", endless);
    expect(() => fromGraph(graph)).toThrow(expect.objectContaining({ code: "limit-exceeded" }));
  });

  it("leaves Object.prototype alone", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const { network } = readGraphologyJson(
      `{"nodes":[{"key":"__proto__","attributes":{"__proto__":{"polluted":1}}},{"key":"constructor"}],
        "edges":[{"source":"__proto__","target":"constructor"}]}`,
    );
    expect(network.ids).toEqual(["__proto__", "constructor"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });

  it.each([
    ["a type nobody knows", text([], { options: { type: "both" } }), "invalid-file", ["options", "type"]],
    ["options that are a list", text([], { options: [] }), "invalid-file", ["options"]],
    [
      "attributes that are a text",
      text([{ source: "a", target: "b", attributes: "x" }]),
      "invalid-file",
      ["edges", 0, "attributes"],
    ],
    [
      "an undirected that is no boolean",
      text([{ source: "a", target: "b", undirected: 1 }]),
      "invalid-file",
      ["edges", 0, "undirected"],
    ],
    [
      "a key twice",
      text([
        { key: "e", source: "a", target: "b" },
        { key: "e", source: "a", target: "b" },
      ]),
      "duplicate-tie",
      ["edges", 1, "key"],
    ],
    [
      "a node twice",
      JSON.stringify({ nodes: [...nodes, ...nodes], edges: [] }),
      "duplicate-actor",
      ["nodes", 2, "key"],
    ],
    ["an edge to nobody", text([{ source: "a", target: "c" }]), "unknown-actor", ["edges", 0, "target"]],
    ["no edges", JSON.stringify({ nodes }), "invalid-file", ["edges"]],
  ])("refuses %s", (_, input, code, path) => {
    expect(() => readGraphologyJson(input)).toThrow(
      expect.objectContaining({ name: "ActorNetworkError", code, path }),
    );
  });
});

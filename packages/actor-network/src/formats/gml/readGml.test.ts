import { describe, expect, it } from "vitest";
import { hostileIds } from "../../testing/hostileIds.ts";
import { readGml } from "./readGml.ts";

describe("readGml", () => {
  it("reads what igraph writes", () => {
    const { network, report } = readGml(`Creator "igraph version 0.10.2 Wed Nov 25 04:29:07 2026"
Version 1
graph
[
  directed 1
  node
  [
    id 0
    name "n1"
    x 0.5
  ]
  node
  [
    id 1
    name "n2"
    x 1
  ]
  edge
  [
    source 0
    target 1
    weight 1.5
    label "x y"
  ]
]
`);
    expect(network).toMatchObject({
      directed: true,
      ids: ["n1", "n2"],
      labels: ["n1", "n2"],
      weights: Float64Array.of(1.5),
      actorAttributes: [{ name: "x", type: "number", values: [0.5, 1] }],
      tieAttributes: [{ name: "label", type: "string", values: ["x y"] }],
    });
    expect(report).toEqual({
      kept: 3,
      merged: 0,
      dropped: 0,
      warnings: ['What the file says beside nodes and edges is left out: "Creator", "Version".'],
    });
  });

  it("reads what networkx writes: references, lists, keys of parallel edges, numbers with a bare point", () => {
    const { network, report } = readGml(`graph [
  multigraph 1
  name "t"
  node [
    id 0
    label "a b"
    q "say &#34;hi&#34; &#38; &#xe9;&#10;2"
    one "_networkx_list_start"
    one 5
    d [
      x 1
      y 1
      y 2
    ]
  ]
  node [
    id 1
    label "&#31038;"
  ]
  edge [
    source 0
    target 1
    key 0
    weight 1.E+21
    far +INF
  ]
]`);
    expect(network).toMatchObject({
      name: "t",
      directed: false,
      ids: ["a b", "社"],
      weights: Float64Array.of(1e21),
      actorAttributes: [
        { name: "q", values: ['say "hi" & é\n2', null] },
        { name: "one", values: [5, null] },
        { name: "d.x", values: [1, null] },
        { name: "d.y", values: [1, null] },
      ],
      tieAttributes: [{ name: "key", values: [0] }],
    });
    expect(report).toMatchObject({
      dropped: 2,
      warnings: [
        "1 × a value that is infinite or not a number: left out.",
        '1 × "d.y" of a node or edge that states it before: left out.',
      ],
    });
  });

  it("reads what yEd and Gephi write: drawings in lists, edges before nodes, value as weight", () => {
    const { network, report } = readGml(
      [
        'Creator\t"yFiles"',
        'Version\t"2.22"',
        "graph",
        '[\thierarchic 1\tlabel\t"town"\tdirected\t1',
        "\tedge [ source 7 target 3 value 2.0",
        "\t\tgraphics [ Line [ point [ x 1.5 y 2 ] point [ x 3 y 4 ] ] ] ]",
        '\tnode [ id 3 label "street" graphics [ x 1 y -2.5e1 type "rectangle" ] ]',
        "\tnode",
        '\t[ id\t7 label "club" ] # the other one',
        "\tgroup [ members [ id 3 ] ]",
        "]",
      ].join("\r\n"),
    );
    expect(network).toMatchObject({
      name: "town",
      ids: ["street", "club"],
      sources: Uint32Array.of(1),
      targets: Uint32Array.of(0),
      weights: Float64Array.of(2),
    });
    expect(network.actorAttributes.map(({ name }) => name)).toEqual([
      "graphics.x",
      "graphics.y",
      "graphics.type",
      "id",
    ]);
    expect(network.tieAttributes.map(({ name, values }) => [name, values[0]])).toEqual([
      ["graphics.Line.point.x", 1.5],
      ["graphics.Line.point.y", 2],
    ]);
    expect(report.warnings).toHaveLength(4);
  });

  it("reads texts over lines, single letters of Latin-1, references that nobody knows", () => {
    const labels = (text: string) => readGml(`graph [ node [ id 0 label "${text}" ] ]`).network.labels;
    expect(labels("two\r\nlines")).toEqual(["two\r\nlines"]);
    expect(labels("&amp;&lt;&quot;&eacute;&yuml;&nbsp;")).toEqual(['&<"éÿ\u00a0']);
    expect(labels("&nobody; &#1114112; &#; & R&D;")).toEqual(["&nobody; &#1114112; &#; & R&D;"]);
  });

  it("takes names, then labels, then numbers for ids, whichever differ first", () => {
    const ids = (...nodes: string[]) =>
      readGml(`graph [ ${nodes.map((node) => `node [ ${node} ]`).join(" ")} ]`).network.ids;
    expect(ids('id 1 label "a" name "x"', 'id 2 label "b" name "y"')).toEqual(["x", "y"]);
    expect(ids('id 1 label "a" name "x"', 'id 2 label "b" name "x"')).toEqual(["a", "b"]);
    expect(ids('id 1 label "a" name "x"', 'id 2 label "b"')).toEqual(["a", "b"]);
    expect(ids('id 1 label "a"', 'id 2 label "a"')).toEqual(["1", "2"]);
    expect(ids('id 1 label "2"', "id 2")).toEqual(["1", "2"]);
    expect(ids("id -1", "id 99999999999999999999")).toEqual(["-1", "99999999999999999999"]);
  });

  it("keeps numbers of nodes that do more than count", () => {
    const numbered = (first: number, second: number) =>
      readGml(`graph [ node [ id ${first} label "a" ] node [ id ${second} label "b" ] ]`).network
        .actorAttributes;
    expect(numbered(0, 1)).toEqual([]);
    expect(numbered(1, 2)).toEqual([]);
    expect(numbered(4, 2)).toEqual([{ name: "id", type: "number", values: [4, 2] }]);
  });

  it("reads bipartite as the modes and weight as the weight where both are numbers", () => {
    const { network } = readGml(
      'graph [ node [ id 0 bipartite 0 ] node [ id 1 bipartite 1 ] edge [ source 0 target 1 weight "much" ] ]',
    );
    expect([...(network.modes ?? [])]).toEqual([0, 1]);
    expect([network.weighted, network.tieAttributes[0]?.values]).toEqual([false, ["much"]]);
  });

  it("keeps a whole number that a double cannot hold digit by digit", () => {
    const { network } = readGml("graph [ node [ id 0 a 9007199254740993 b 9007199254740991 ] ]");
    expect(network.actorAttributes.map(({ values }) => values[0])).toEqual([
      "9007199254740993",
      9007199254740991,
    ]);
  });

  it("reads the first of several graphs and says so", () => {
    const { network, report } = readGml("graph [ node [ id 1 ] ] graph [ node [ id 2 ] node [ id 3 ] ]");
    expect([network.order, report.dropped]).toEqual([1, 1]);
  });

  it("reads other encodings when told", () => {
    const bytes = new TextEncoder().encode('graph [ node [ id 0 label "?" ] ]');
    bytes[bytes.indexOf(63)] = 0xe9;
    expect(readGml(bytes, { encoding: "iso-8859-1" }).network.ids).toEqual(["é"]);
    expect(() => readGml(bytes)).toThrow(expect.objectContaining({ code: "invalid-text" }));
  });

  it("takes any label as an id and any key as an attribute", () => {
    const label = (text: string) => text.replaceAll('"', "&quot;");
    const nodes = hostileIds.map((id, index) => `node [ id ${index} label "${label(id)}" ]`);
    expect(readGml(`graph [ ${nodes.join("\n")} ]`).network.ids).toEqual(hostileIds);
    const keys = ["__proto__", "constructor", "toString", "prototype"];
    const pairs = keys.map((key) => `${key} [ polluted "yes" ]`).join(" ");
    const { network } = readGml(`graph [ node [ id 0 ${pairs} ] ]`);
    expect(network.actorAttributes.map(({ name }) => name)).toEqual(keys.map((key) => `${key}.polluted`));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ["nothing", "", "invalid-file", []],
    ["no graph", 'Creator "me"', "invalid-file", []],
    ["a graph that is no list", "graph 1", "invalid-file", []],
    ["a bracket that is never closed", "graph [ node [ id 0 ]", "invalid-file", []],
    ["a bracket that closes nothing", "graph [ ]\n]", "invalid-file", [2]],
    ["a key without a value", "graph [ directed ]", "invalid-file", [1]],
    ["a key at the end", "graph", "invalid-file", [1]],
    ["a number as a key", "graph [ 1 2 ]", "invalid-file", [1]],
    ["a text as a key", 'graph [ "a" 2 ]', "invalid-file", [1]],
    ["a value that is neither number nor text", "graph [ node [ id 0 x 1x ] ]", "invalid-file", [1]],
    ["a quote that is never closed", 'graph [\nnode [ id 0 label "a ] ]', "invalid-file", [2]],
    ["a node without an id", "graph [\n\nnode [ label 1 ] ]", "invalid-file", [3]],
    ["an edge without a target", "graph [ node [ id 0 ]\nedge [ source 0 ] ]", "invalid-file", [2]],
    ["an id twice", "graph [ node [ id 0 ]\nnode [ id 0 ] ]", "duplicate-actor", [2]],
    ["an edge to nobody", "graph [ node [ id 0 ]\nedge [ source 0 target 1 ] ]", "unknown-actor", [2]],
    ["a NUL character", 'graph [ name "\0" ]', "invalid-file", [1]],
    ["more levels than the limit", `graph [ ${"a [ ".repeat(100_000)}`, "limit-exceeded", [1]],
  ])("refuses %s", (_, text, code, path) => {
    expect(() => readGml(text)).toThrow(expect.objectContaining({ code, path }));
  });

  it("refuses more than the limits", () => {
    const limited = expect.objectContaining({ code: "limit-exceeded" });
    const graph = 'graph [ node [ id 0 ] node [ id 1 name "abcdef" ] edge [ source 0 target 1 ] ]';
    for (const limits of [{ actors: 1 }, { ties: 0 }, { depth: 1 }, { textLength: 5 }, { inputSize: 9 }]) {
      expect(() => readGml(graph, { limits })).toThrow(limited);
    }
  });

  it("reads millions of characters in time that grows with them", () => {
    const many = 300_000;
    expect(readGml(`graph [ ${"a 1 ".repeat(many)} ]`).network.order).toBe(0);
    expect(readGml(`graph [ node [ id 0 ${"a 1 ".repeat(many)} ] ]`).report.dropped).toBe(many - 1);
    expect(readGml(`graph [ ${"# [\n".repeat(many)} ]`).network.order).toBe(0);
    expect(readGml(`graph [ ${'a "&&&&" '.repeat(many)} ]`).network.order).toBe(0);
    expect(() => readGml("[".repeat(many))).toThrow(expect.objectContaining({ code: "invalid-file" }));
  });
});

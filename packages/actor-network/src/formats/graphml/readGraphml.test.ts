import { describe, expect, it } from "vitest";
import { hostileIds } from "../../testing/hostileIds.ts";
import { readGraphml } from "./readGraphml.ts";

const file = (inside: string, keys = "", edgedefault = "undirected") =>
  `<graphml>${keys}<graph edgedefault="${edgedefault}">${inside}</graph></graphml>`;
const pair = '<node id="a"/><node id="b"/>';
const columns = (attributes: readonly { name: string; values: readonly unknown[] }[]) =>
  Object.fromEntries(attributes.map(({ name, values }) => [name, values]));

describe("readGraphml", () => {
  it("reads every type, defaults, keys for all, labels and weights", () => {
    const types = ["boolean", "int", "long", "float", "double", "string"];
    const values = ["true", "-3", "9007199254740993", "1e3", "NaN", " x\n"];
    const keys = [
      ...types.map((type) => `<key id="${type}" for="node" attr.name="${type}" attr.type="${type}"/>`),
      '<key id="l" for="node" attr.name="label" attr.type="string"/>',
      '<key id="s" for="node" attr.name="sector"><default>state</default></key>',
      '<key id="note" attr.type="string"/>',
      '<key id="w" for="edge" attr.name="weight" attr.type="double"/>',
    ];
    const data = types.map((type, index) => `<data key="${type}">${values[index]}</data>`);
    const { network, report } = readGraphml(
      file(
        `<node id="a">${data.join("")}<data key="l">Alpha</data></node><node id="b"><data key="s">capital</data></node>
         <edge id="x" source="a" target="b"><data key="w">2.5</data><data key="note">!</data></edge>`,
        keys.join(""),
        "directed",
      ),
    );
    expect(columns(network.actorAttributes)).toEqual({
      boolean: [true, null],
      int: [-3, null],
      long: ["9007199254740993", null],
      float: [1000, null],
      double: [null, null],
      string: [" x\n", null],
      sector: ["state", "capital"],
    });
    expect(columns(network.tieAttributes)).toEqual({ note: ["!"], id: ["x"] });
    expect([network.directed, network.weighted, network.weights[0], network.labels]).toEqual([
      true,
      true,
      2.5,
      ["Alpha", "b"],
    ]);
    expect(report).toEqual({ kept: 3, merged: 0, dropped: 0, warnings: [] });
  });

  it("lets a single edge say its direction", () => {
    const { network } = readGraphml(
      file(`${pair}<edge source="a" target="b" directed="true"/><edge source="a" target="b"/>`),
    );
    expect([network.directed, [...network.sources], [...network.targets]]).toEqual([
      true,
      [0, 0, 1],
      [1, 1, 0],
    ]);
  });

  it("flattens nested graphs, whose edges keep the direction of their own graph", () => {
    const { network } = readGraphml(
      file(
        `<node id="a"><graph edgedefault="directed"><node id="b"/><edge source="b" target="a"/></graph></node>
         <edge source="a" target="b"/>`,
      ),
    );
    expect(columns(network.actorAttributes)).toEqual({ pid: [null, "a"] });
    expect([...network.sources]).toEqual([1, 0, 1]);
  });

  it("says what it leaves out: hyperedges, ports, further graphs, facts and drawings", () => {
    const { network, report } = readGraphml(
      `<graphml><key id="d" for="node" yfiles.type="nodegraphics"/><key id="g" for="graph" attr.name="seed"/>
       <key id="h" for="edge" yfiles.type="edgegraphics"/><data key="g">1</data>
       <graph edgedefault="undirected"><node id="a"><port name="p"/><data key="d"><y:ShapeNode><y:Geometry/>
       <y:NodeLabel> Street office </y:NodeLabel><y:NodeLabel>2</y:NodeLabel></y:ShapeNode></data></node>
       <edge source="a" target="a" sourceport="p"><data key="h"><y:NodeLabel>no</y:NodeLabel></data></edge>
       <hyperedge><endpoint node="a"/></hyperedge><hyperedge/></graph><graph edgedefault="directed"><node id="a"/></graph></graphml>`,
    );
    expect([network.order, network.labels, network.actorAttributes]).toEqual([1, ["Street office"], []]);
    expect(report.dropped).toBe(8);
    expect(report.warnings).toEqual([
      "Line 5: the ports of an edge are left out.",
      "Line 6: a further graph is left out.",
      '1 × "port", first on line 3, with what it holds: left out.',
      '1 × "y:ShapeNode", first on line 3, with what it holds: left out.',
      '1 × "y:NodeLabel", first on line 5, with what it holds: left out.',
      '2 × "hyperedge", first on line 6, with what it holds: left out.',
      'What the graph says as "seed" is left out.',
    ]);
  });

  it("takes igraph's name for the label where there is no other, and keeps it", () => {
    const { network } = readGraphml(
      file(
        '<node id="n0"><data key="v">Medici</data></node>',
        '<key id="v" for="node" attr.name="name" attr.type="string"/>',
      ),
    );
    expect([network.ids, network.labels, columns(network.actorAttributes)]).toEqual([
      ["n0"],
      ["Medici"],
      { name: ["Medici"] },
    ]);
  });

  it("leaves Object.prototype alone, whatever keys, names and ids are", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    expect(() =>
      readGraphml(
        file("", '<key id="evil" for="__proto__" attr.name="polluted"><default>yes</default></key>'),
      ),
    ).toThrow(expect.objectContaining({ code: "invalid-file", path: [1, 10] }));
    const names = hostileIds.filter((id) => id.trim() !== "");
    const keys = names.map(
      (name) => `<key id="${name}" attr.name="${name}" for="all"><default>${name}</default></key>`,
    );
    const nodes = names.map((name) => `<node id="${name}"><data key="${name}">${name}</data></node>`);
    const { network } = readGraphml(file(nodes.join(""), keys.join("")));
    expect(network.ids).toEqual(names);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });

  it.each([
    ["a DOCTYPE", "<!DOCTYPE graphml><graphml/>", "unsupported"],
    ["another root", "<gexf/>", "invalid-file"],
    ["a graph that does not say its direction", "<graphml><graph/></graphml>", "invalid-file"],
    ["a direction nobody knows", file("", "", "both"), "invalid-file"],
    ["a type nobody knows", file("", '<key id="a" attr.type="decimal"/>'), "invalid-file"],
    ["a key twice", file("", '<key id="a"/><key id="a"/>'), "invalid-file"],
    ["a key without id", file("", "<key/>"), "invalid-file"],
    ["data nobody declared", file('<node id="a"><data key="k">1</data></node>'), "invalid-file"],
    [
      "data of a node under a key for edges",
      file('<node id="a"><data key="k">1</data></node>', '<key id="k" for="edge"/>'),
      "invalid-file",
    ],
    [
      "a word in a double",
      file('<node id="a"><data key="k">x</data></node>', '<key id="k" for="node" attr.type="double"/>'),
      "invalid-file",
    ],
    [
      "a word in a default",
      file("", '<key id="k" for="node" attr.type="int"><default>1.5</default></key>'),
      "invalid-file",
    ],
    [
      "a weight that is no number",
      file(
        `${pair}<edge source="a" target="b"><data key="weight">NaN</data></edge>`,
        '<key id="weight" for="edge" attr.type="double"/>',
      ),
      "invalid-file",
    ],
    [
      "a direction that is neither true nor false",
      file(`${pair}<edge source="a" target="b" directed="maybe"/>`),
      "invalid-file",
    ],
    ["an edge without target", file('<node id="a"/><edge source="a"/>'), "invalid-file"],
    ["an edge to nobody", file('<node id="a"/><edge source="a" target="b"/>'), "unknown-actor"],
    ["an id twice", file('<node id="a"/><node id="a"/>'), "duplicate-actor"],
    ["a node in a node", file('<node id="a"><node id="b"/></node>'), "invalid-file"],
    ["a file cut short", "<graphml><graph edgedefault='directed'><node", "invalid-file"],
  ])("refuses %s", (_, text, code) => {
    expect(() => readGraphml(text)).toThrow(
      expect.objectContaining({ name: "ActorNetworkError", code, path: [1, expect.any(Number)] }),
    );
  });

  it.each([
    ["deep nesting", { depth: 2 }, file(pair)],
    ["many actors", { actors: 1 }, file(pair)],
    ["many keys", { columns: 1 }, file("", '<key id="a" for="node"/><key id="b" for="node"/>')],
    [
      "a long text",
      { textLength: 11 },
      file('<node id="a"><data key="k">123456789012</data></node>', '<key id="k" for="node"/>'),
    ],
  ])("refuses %s beyond the limit", (_, limits, text) => {
    expect(() => readGraphml(text, { limits })).toThrow(expect.objectContaining({ code: "limit-exceeded" }));
  });
});

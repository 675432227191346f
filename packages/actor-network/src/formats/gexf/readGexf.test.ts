import { describe, expect, it } from "vitest";
import { hostileIds } from "../../testing/hostileIds.ts";
import { readGexf } from "./readGexf.ts";

const graph = (inside: string, attributes = "") =>
  `<gexf version="1.2"><graph${attributes}>${inside}</graph></gexf>`;
const pair = '<nodes><node id="a"/><node id="b"/></nodes>';
const columns = (attributes: readonly { name: string; values: readonly unknown[] }[]) =>
  Object.fromEntries(attributes.map(({ name, values }) => [name, values]));

describe("readGexf", () => {
  it("reads attributes with types and defaults", () => {
    const { network, report } = readGexf(
      graph(
        `<attributes class="node"><attribute id="0" title="sector" type="string"><default>state</default>
           <options>state|capital</options></attribute>
         <attribute id="1" title="staff" type="integer"/><attribute id="2" title="open" type="boolean"/></attributes>
         <attributes class="edge"><attribute id="0" title="share" type="double"/></attributes>
         <nodes><node id="a" label="A"><attvalues><attvalue for="1" value="12"/><attvalue for="2" value="true"/>
           </attvalues></node><node id="b"><attvalues><attvalue for="0" value="capital"/></attvalues></node></nodes>
         <edges><edge id="e" source="a" target="b" label="leads" kind="formal">
           <attvalues><attvalue for="0" value="0.25"/></attvalues></edge></edges>`,
        ' defaultedgetype="directed"',
      ),
    );
    expect(columns(network.actorAttributes)).toEqual({
      sector: ["state", "capital"],
      staff: [12, null],
      open: [true, null],
    });
    expect(columns(network.tieAttributes)).toEqual({
      share: [0.25],
      id: ["e"],
      label: ["leads"],
      kind: ["formal"],
    });
    expect([network.directed, network.weighted, network.labels]).toEqual([true, false, ["A", "b"]]);
    expect(report).toEqual({ kept: 3, merged: 0, dropped: 0, warnings: [] });
  });

  it("makes two arcs of an undirected edge where others are directed", () => {
    const edges =
      '<edges><edge source="a" target="b" weight="2" type="directed"/><edge source="a" target="b"/></edges>';
    const { network, report } = readGexf(graph(pair + edges, ' defaultedgetype="undirected"'));
    expect([[...network.sources], [...network.targets], [...network.weights]]).toEqual([
      [0, 0, 1],
      [1, 1, 0],
      [2, 1, 1],
    ]);
    expect(report.warnings).toHaveLength(2);
  });

  it("reads spells, open ends, moments, intervals", () => {
    const nodes = `<nodes><node id="a" start="2019" end="2020"/><node id="b" start="0"><spells><spell start="1" end="2"/>
      <spell start="3"/></spells></node><node id="c" timestamp="7"/><node id="d" intervals="&lt;[1, 2]; [3, Infinity]>"/>
      <node id="e"/><node id="f" startopen="4"/></nodes>`;
    const { network, report } = readGexf(graph(nodes, ' mode="dynamic" timeformat="integer"'));
    expect(network.spells?.actors).toEqual([
      [{ from: "2019", to: "2020" }],
      [
        { from: "1", to: "2" },
        { from: "3", to: null },
      ],
      [{ from: "7", to: "7" }],
      [
        { from: "1", to: "2" },
        { from: "3", to: null },
      ],
      [],
      [{ from: "4", to: null }],
    ]);
    expect(report.warnings).toHaveLength(1);
  });

  it("keeps the last of values that change over time, and says so", () => {
    const { network, report } = readGexf(
      graph(`<attributes class="node" mode="dynamic"><attribute id="0" title="x" type="float"/></attributes>
        <nodes><node id="a"><attvalues><attvalue for="0" value="1" end="3"/><attvalue for="0" value="2" start="3"/>
        </attvalues></node></nodes>`),
    );
    expect(columns(network.actorAttributes)).toEqual({ x: [2] });
    expect([report.dropped, report.warnings]).toEqual([
      1,
      ["Line 2: an earlier value of this attribute is left out."],
    ]);
  });

  it("reads nested nodes, pid, and what the viz module says", () => {
    const { network } = readGexf(
      graph(`<nodes><node id="a"><viz:color r="255" g="0" b="16"/><viz:position x="1" y="-2.5" z="4"/>
        <viz:size value="3"/><viz:shape value="disc"/><nodes><node id="b"><viz:color hex="#00FF00" a="0.5"/></node></nodes>
        <edges><edge source="a" target="b"><viz:thickness value="2"/></edge></edges></node>
        <node id="c" pid="b"/></nodes>`),
    );
    expect(columns(network.actorAttributes)).toEqual({
      pid: [null, "a", "b"],
      "viz.color": ["#ff0010", "rgba(0,255,0,0.5)", null],
      "viz.x": [1, null, null],
      "viz.y": [-2.5, null, null],
      "viz.z": [4, null, null],
      "viz.size": [3, null, null],
      "viz.shape": ["disc", null, null],
    });
    expect(columns(network.tieAttributes)).toEqual({ "viz.thickness": [2] });
  });

  it("takes weights from an attribute of that name where no edge has one of its own, and modes from bipartite", () => {
    const { network } = readGexf(
      graph(`<attributes class="node"><attribute id="m" title="bipartite" type="integer"/></attributes>
        <attributes class="edge"><attribute id="w" title="weight" type="float"/></attributes>
        <nodes><node id="a"><attvalue for="m" value="0"/></node><node id="b"><attvalue for="m" value="1"/></node></nodes>
        <edges><edge source="a" target="b"><attvalue for="w" value="4"/></edge></edges>`),
    );
    expect([network.weighted, ...network.weights]).toEqual([true, 4]);
    expect([network.modes, network.actorAttributes, network.tieAttributes]).toEqual([
      Uint8Array.of(0, 1),
      [],
      [],
    ]);
  });

  it("keeps whole numbers that a double cannot hold, digit by digit, and takes NaN for nothing", () => {
    const { network } = readGexf(
      graph(`<attributes class="node"><attribute id="0" title="big" type="long"/>
        <attribute id="1" title="x" type="double"/></attributes>
        <nodes><node id="a"><attvalue for="0" value="9007199254740993"/><attvalue for="1" value="NaN"/></node></nodes>`),
    );
    expect(network.actorAttributes).toEqual([
      { name: "big", type: "string", values: ["9007199254740993"] },
      { name: "x", type: "number", values: [null] },
    ]);
  });

  it("skips what it does not know, once per name in the report", () => {
    const { report, network } = readGexf(
      graph(
        '<nodes><node id="a"><parents><parent for="x"/></parents></node><node id="b"><parents/></node></nodes>',
      ),
    );
    expect(network.order).toBe(2);
    expect([report.dropped, report.warnings]).toEqual([
      2,
      ['2 × "parents", first on line 1, with what it holds: left out.'],
    ]);
  });

  it("takes the title for the name, or the name that NetworkX gives the graph", () => {
    const named = (meta: string, name: string) => `<gexf>${meta}<graph name="${name}"/></gexf>`;
    expect(readGexf(named("<meta><title>T &amp; x</title></meta>", "N")).network.name).toBe("T & x");
    expect(readGexf(named("", "N")).network.name).toBe("N");
    expect(readGexf(named("", "")).network.name).toBeNull();
  });

  it("does not take the gaps between many elements for one long text", () => {
    const nodes = Array.from({ length: 40 }, (_, index) => `\n        <node id="${index}"/>`).join("");
    expect(readGexf(graph(`<nodes>${nodes}</nodes>`), { limits: { textLength: 20 } }).network.order).toBe(40);
  });

  it("does not care which prefix stands before the names", () => {
    const { network } = readGexf(
      '<g:gexf xmlns:g="x"><g:graph><g:nodes><g:node id="a"/></g:nodes></g:graph></g:gexf>',
    );
    expect(network.ids).toEqual(["a"]);
  });

  it("takes names of Object.prototype as ids, titles and values, and leaves it alone", () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const texts = hostileIds.filter((id) => id.trim() !== "");
    const declared = texts.map(
      (id) => `<attribute id="${id}" title="${id}" type="string"><default>${id}</default></attribute>`,
    );
    const nodes = texts.map((id) => `<node id="${id}"><attvalue for="${id}" value="${id}"/></node>`);
    const { network } = readGexf(
      graph(`<attributes class="node">${declared.join("")}</attributes><nodes>${nodes.join("")}</nodes>`),
    );
    expect(network.ids).toEqual(texts);
    expect(network.actorAttributes.every(({ name, values }) => values.every((value) => value === name))).toBe(
      true,
    );
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each([
    ["a DOCTYPE", '<!DOCTYPE gexf [<!ENTITY a "b">]><gexf/>', "unsupported", [1, 34]],
    ["an entity of its own", "<gexf>&a;</gexf>", "invalid-file", [1, 10]],
    ["tags that do not match", "<gexf>\n<graph></gexf>", "invalid-file", [2, 15]],
    ["a file cut short", "<gexf><graph>", "invalid-file", [1, 14]],
    ["an empty file", "", "invalid-file", [1, 1]],
    ["another root", "<graphml/>", "invalid-file", [1, 1]],
    ["a node outside of nodes", graph('<node id="a"/>'), "invalid-file", [1, 28]],
    ["a node without id", graph("<nodes>\n <node/></nodes>"), "invalid-file", [2, 2]],
    ["a node with an empty id", graph('<nodes><node id=""/></nodes>'), "invalid-file", [1, 35]],
    ["an id twice", graph('<nodes><node id="a"/><node id="a"/></nodes>'), "duplicate-actor", [1, 49]],
    [
      "an edge to nobody",
      graph(`${pair}<edges><edge source="a" target="c"/></edges>`),
      "unknown-actor",
      [1, 78],
    ],
    [
      "a weight that is no number",
      graph(`${pair}<edges><edge source="a" target="b" weight="abc"/></edges>`),
      "invalid-file",
      [1, 78],
    ],
    [
      "a weight without end",
      graph(`${pair}<edges><edge source="a" target="b" weight="INF"/></edges>`),
      "invalid-file",
      [1, 78],
    ],
    ["a type of edge nobody knows", graph("", ' defaultedgetype="both"'), "invalid-file", [1, 21]],
    ["a second graph", "<gexf><graph/><graph/></gexf>", "invalid-file", [1, 15]],
    ["a class nobody knows", graph('<attributes class="graph"/>'), "invalid-file", [1, 28]],
    [
      "a type of attribute nobody knows",
      graph('<attributes class="node"><attribute id="0" type="x"/></attributes>'),
      "invalid-file",
      [1, 53],
    ],
    [
      "a value nobody declared",
      graph('<nodes><node id="a"><attvalue for="0" value="1"/></node></nodes>'),
      "invalid-file",
      [1, 48],
    ],
    [
      "a colour out of range",
      graph('<nodes><node id="a"><viz:color r="256" g="0" b="0"/></node></nodes>'),
      "invalid-file",
      [1, 48],
    ],
    ["a spell of nobody", graph("<spells/>"), "invalid-file", [1, 28]],
  ])("refuses %s", (_, text, code, path) => {
    expect(() => readGexf(text)).toThrow(expect.objectContaining({ name: "ActorNetworkError", code, path }));
  });

  it.each([
    ["deep nesting", { depth: 3 }, graph(pair)],
    ["many actors", { actors: 1 }, graph(pair)],
    ["many ties", { ties: 0 }, graph(`${pair}<edges><edge source="a" target="b"/></edges>`)],
    ["a long attribute", { textLength: 3 }, graph('<nodes><node id="abcd"/></nodes>')],
    ["many attributes", { columns: 1 }, graph('<nodes><node id="a" label="b"/></nodes>')],
    ["much input", { inputSize: 10 }, graph(pair)],
  ])("refuses %s beyond the limit", (_, limits, text) => {
    expect(() => readGexf(text, { limits })).toThrow(expect.objectContaining({ code: "limit-exceeded" }));
  });

  it("reads the encoding that the file declares, the one given, and UTF-16 without a mark", () => {
    const latin = Uint8Array.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${graph('<nodes><node id="\u00e9"/></nodes>')}`,
      (character) => character.charCodeAt(0),
    );
    expect(readGexf(latin).network.ids).toEqual(["é"]);
    const wide = Uint8Array.from(
      [...graph('<nodes><node id="社"/></nodes>')].flatMap((character) => [
        character.charCodeAt(0) & 255,
        character.charCodeAt(0) >> 8,
      ]),
    );
    expect(readGexf(wide).network.ids).toEqual(["社"]);
    const chinese = Uint8Array.from([
      ...new TextEncoder().encode('<gexf><graph><nodes><node id="'),
      0xc9,
      0xe7,
      ...new TextEncoder().encode('"/></nodes></graph></gexf>'),
    ]);
    expect(readGexf(chinese, { encoding: "gb18030" }).network.ids).toEqual(["社"]);
    expect(() => readGexf(chinese)).toThrow(expect.objectContaining({ code: "invalid-text" }));
  });
});

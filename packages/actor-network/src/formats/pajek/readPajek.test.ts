import { describe, expect, it } from "vitest";
import { hostileIds } from "../../testing/hostileIds.ts";
import { readPajek } from "./readPajek.ts";

const arcsOf = (text: string) => {
  const { network } = readPajek(text);
  return Array.from(network.sources, (source, arc) => [source, network.targets[arc], network.weights[arc]]);
};

describe("readPajek", () => {
  it("reads labels with and without quotes, coordinates, shapes, parameters, values", () => {
    const { network, report } = readPajek(
      [
        "% made by hand",
        "*Network street and club  ",
        "",
        "*Vertices 4",
        '1 "Street office" 0.1 0.5 0.5 box ic "Red" bw 2',
        "2\tclub\t0.2\t-0.5",
        '4 "四" ellipse x_fact 2',
        "*Arcs",
        '1 2 2.5 l "leads" c Blue',
        "2 1 -1",
        "*Edges",
        "1 4 0",
      ].join("\r\n"),
    );
    expect(network.name).toBe("street and club");
    expect(network.ids).toEqual(["Street office", "club", "3", "四"]);
    expect(network.directed).toBe(true);
    expect([...network.sources]).toEqual([0, 1, 0, 3]);
    expect([...network.targets]).toEqual([1, 0, 3, 0]);
    expect([...network.weights]).toEqual([2.5, -1, 0, 0]);
    expect(network.actorAttributes).toEqual([
      { name: "x", type: "number", values: [0.1, 0.2, null, null] },
      { name: "y", type: "number", values: [0.5, -0.5, null, null] },
      { name: "z", type: "number", values: [0.5, null, null, null] },
      { name: "shape", type: "string", values: ["box", null, null, "ellipse"] },
      { name: "ic", type: "string", values: ["Red", null, null, null] },
      { name: "bw", type: "number", values: [2, null, null, null] },
      { name: "x_fact", type: "number", values: [null, null, null, 2] },
    ]);
    expect(network.tieAttributes).toEqual([
      { name: "label", type: "string", values: ["leads", null, null, null] },
      { name: "c", type: "string", values: ["Blue", null, null, null] },
    ]);
    expect(report).toEqual({
      kept: 7,
      merged: 0,
      dropped: 0,
      warnings: ["Directed and undirected ties are mixed; 1 undirected ones became two arcs each."],
    });
  });

  it("numbers vertices that have no line", () => {
    const { network } = readPajek("*vertices 3\n*edges\n1 3\n");
    expect([network.ids, network.directed, network.weighted]).toEqual([["1", "2", "3"], false, false]);
  });

  it("takes numbers for ids when two vertices have one label", () => {
    const { network, report } = readPajek('*Vertices 2\n1 "Li"\n2 "Li"\n');
    expect([network.ids, network.labels]).toEqual([
      ["1", "2"],
      ["Li", "Li"],
    ]);
    expect(report.warnings).toEqual([
      'The label "Li" stands for two actors; the actors\' numbers are their ids.',
    ]);
  });

  it("reads lists of arcs and of edges", () => {
    expect(arcsOf("*Vertices 3\n*Arcslist\n1 2 3\n3 1\n")).toEqual([
      [0, 1, 1],
      [0, 2, 1],
      [2, 0, 1],
    ]);
    expect(readPajek("*Vertices 3\n*Edgeslist\n1 2 3\n").network.directed).toBe(false);
  });

  it("reads a matrix, its rows over several lines", () => {
    expect(arcsOf("*Vertices 2\n*Matrix\n0 2.5\n-1\n1\n")).toEqual([
      [0, 1, 2.5],
      [1, 0, -1],
      [1, 1, 1],
    ]);
    expect(readPajek("*Vertices 2\n*Matrix\n0 1\n1 0\n").network).toMatchObject({
      directed: true,
      weighted: false,
    });
  });

  it("reads two modes, from lists and from a matrix of the first by the second", () => {
    const { network } = readPajek("*Vertices 3 1\n*Edgeslist\n1 2 3\n");
    expect([...(network.modes ?? [])]).toEqual([0, 1, 1]);
    expect(arcsOf("*Vertices 3 1\n*Matrix\n0 5\n")).toEqual([[0, 2, 5]]);
    expect(readPajek("*Vertices 3 1\n*Matrix\n0 5\n").network.directed).toBe(false);
  });

  it("reads several relations, named, numbered, and by a number before the tie", () => {
    const { network } = readPajek(
      '*Vertices 2\n*Arcs :1 "leads"\n1 2 1\n*Arcs :2\n2 1 1\n1: 1 1 1\n*Matrix :3 "meets"\n0 1\n0 0\n',
    );
    expect(network.tieAttributes).toEqual([
      { name: "relation", type: "string", values: ["leads", "2", "leads", "meets"] },
    ]);
  });

  it("reads times as spells", () => {
    const { network } = readPajek(
      '*Vertices 2\n1 "a" [1-3,5]\n2 "b" 0.5 0.5 [4-*]\n*Arcs\n1 2 1 [ 2 - 2, *-7 ]\n',
    );
    expect(network.spells).toEqual({
      actors: [
        [
          { from: "1", to: "3" },
          { from: "5", to: "5" },
        ],
        [{ from: "4", to: null }],
      ],
      ties: [
        [
          { from: "2", to: "2" },
          { from: null, to: "7" },
        ],
      ],
    });
  });

  it("reads quotes and backslashes as igraph and networkx write them", () => {
    const labels = (line: string) => readPajek(`*Vertices 1\n${line}\n`).network.labels;
    expect(labels(String.raw`1 "say \"yes\"" 0 0`)).toEqual(['say "yes"']);
    expect(labels(String.raw`1 "C:\\x\\" 0 0`)).toEqual(["C:\\x\\"]);
    expect(labels(String.raw`1 "C:\dir\" 0 0`)).toEqual(["C:\\dir\\"]);
  });

  it("keeps words such as 007 as texts", () => {
    const { network } = readPajek("*Vertices 1\n1 a 0 0 ellipse code 007 size 1e1\n");
    expect(network.actorAttributes.slice(-2)).toEqual([
      { name: "code", type: "string", values: ["007"] },
      { name: "size", type: "number", values: [10] },
    ]);
  });

  it("reads the first network of a project with the partitions and vectors of its size", () => {
    const { network, report } = readPajek(
      [
        "*Network first",
        "*Vertices 2",
        "*Edges",
        "1 2",
        "*Partition sector",
        "*Vertices 2",
        "1",
        "2",
        "*Network second",
        "*Vertices 3",
        "*Arcs",
        "1 3",
        "*Vector",
        "*Vertices 2",
        "0.5 -1",
        "*Partition of three",
        "*Vertices 3",
        "1 1 1",
        "*Permutation p",
        "*Vertices 2",
        "2",
        "1",
      ].join("\n"),
    );
    expect(network.name).toBe("first");
    expect(network.actorAttributes).toEqual([
      { name: "sector", type: "number", values: [1, 2] },
      { name: "vector", type: "number", values: [0.5, -1] },
    ]);
    expect(report).toEqual({
      kept: 3,
      merged: 0,
      dropped: 3,
      warnings: [
        'Line 9: the network "second" is left out, with all lines that belong to it.',
        'Line 19: "*Permutation" is left out, with all lines that belong to it.',
        '"of three" has 3 values and the network 2 vertices; it is left out.',
      ],
    });
  });

  it("reads UTF-16 and, when told, GB 18030", () => {
    const text = '*Vertices 1\n1 "社区"\n';
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    Array.from(text).forEach((character, index) => {
      const code = character.charCodeAt(0);
      utf16.set([code & 255, code >> 8], 2 + index * 2);
    });
    expect(readPajek(utf16).network.ids).toEqual(["社区"]);
    const [before, after] = ['*Vertices 1\n1 "', '"\n'].map((part) => new TextEncoder().encode(part));
    const gb = Uint8Array.of(...(before ?? []), 0xc9, 0xe7, 0xc7, 0xf8, ...(after ?? []));
    expect(readPajek(gb, { encoding: "gb18030" }).network.ids).toEqual(["社区"]);
    expect(() => readPajek(gb)).toThrow(expect.objectContaining({ code: "invalid-text" }));
  });

  it("takes any label as an id", () => {
    const lines = hostileIds.map((id, index) => `${index + 1} "${id}" ${id.trim() ? "" : "0 0"}`);
    const { network } = readPajek(`*Vertices ${hostileIds.length}\n${lines.join("\n")}\n`);
    expect(network.ids).toEqual(hostileIds);
    const pairs = hostileIds.filter((id) => id.trim() !== "").map((id) => `"${id}" 1`);
    expect(readPajek(`*Vertices 1\n1 a 0 0 box ${pairs.join(" ")}`).network.actorAttributes).toHaveLength(
      3 + pairs.length,
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ["no vertices", "*Network x\n", "invalid-file", []],
    ["text before the first section", "hello\n*Vertices 1\n", "invalid-file", [1]],
    ["ties before vertices", "*Arcs\n1 2\n", "invalid-file", [1]],
    ["a count that is none", "*Vertices many\n", "invalid-file", [1]],
    ["a negative count", "*Vertices -1\n", "invalid-file", [1]],
    ["vertices beyond the limit, before memory is taken", "*Vertices 999999999\n", "limit-exceeded", [1]],
    ["more vertices in the first mode than there are", "*Vertices 2 3\n", "invalid-file", [1]],
    ["a vertex beyond the count", '*Vertices 1\n2 "b"\n', "unknown-actor", [2]],
    ["the vertex 0", "*Vertices 1\n*Arcs\n0 1\n", "unknown-actor", [3]],
    ["a tie with one end", "*Vertices 1\n*Arcs\n1\n", "unknown-actor", [3]],
    ["a vertex twice", "*Vertices 2\n1 a\n1 b\n", "duplicate-actor", [3]],
    ["a second count", "*Vertices 1\n*Vertices 1\n", "invalid-file", [2]],
    ["a quote that is never closed", '*Vertices 1\n1 "a\n', "invalid-file", [2]],
    ["times that are never closed", "*Vertices 1\n1 a [1-2\n", "invalid-file", [2]],
    ["times that are none", "*Vertices 1\n1 a [early]\n", "invalid-file", [2]],
    ["a value that is no number", "*Vertices 2\n*Arcs\n1 2 NaN\n", "invalid-file", [3]],
    ["a parameter without a value", "*Vertices 2\n*Arcs\n1 2 1 l\n", "invalid-file", [3]],
    ["an endless value", "*Vertices 2\n*Arcs\n1 2 1e999\n", "invalid-file", [3]],
    ["a matrix with too few cells", "*Vertices 2\n*Matrix\n0 1\n0\n", "invalid-file", [5]],
    ["a matrix with too many cells", "*Vertices 1\n*Matrix\n0 1\n", "invalid-file", [3]],
    ["a matrix with a word", "*Vertices 1\n*Matrix\nx\n", "invalid-file", [3]],
    ["a list with one vertex", "*Vertices 1\n*Arcslist\n1\n", "invalid-file", [3]],
    ["a NUL character", "*Vertices 1\n1 a\0\n", "invalid-file", [2]],
    ["a partition that is too short", "*Vertices 1\n*Partition\n*Vertices 2\n1\n", "invalid-file", [5]],
  ])("refuses %s", (_, text, code, path) => {
    expect(() => readPajek(text)).toThrow(expect.objectContaining({ code, path }));
  });

  it("refuses more ties and longer texts than the limits", () => {
    const limited = expect.objectContaining({ code: "limit-exceeded" });
    expect(() => readPajek("*Vertices 2\n*Arcs\n1 2\n2 1\n", { limits: { ties: 1 } })).toThrow(limited);
    expect(() => readPajek("*Vertices 2\n*Matrix\n1 1\n0 0\n", { limits: { ties: 1 } })).toThrow(limited);
    expect(() => readPajek(`*Vertices 1\n1 ${"x".repeat(11)}`, { limits: { textLength: 10 } })).toThrow(
      limited,
    );
    expect(() => readPajek("*Vertices 1", { limits: { inputSize: 5 } })).toThrow(limited);
  });

  it("reads millions of characters on one line, and of short lines, in time that grows with them", () => {
    const pairs = readPajek(`*Vertices 1\n1 ${"a ".repeat(200_001)}`);
    expect(pairs.report).toMatchObject({ dropped: 99_999 });
    const wide = Array.from({ length: 2_000 }, (_, index) => `k${index} 1`).join(" ");
    const limited = expect.objectContaining({ code: "limit-exceeded" });
    expect(() => readPajek(`*Vertices 1\n1 a ${wide}`)).toThrow(limited);
    expect(readPajek(`*Vertices 1\n1 "${'\\" '.repeat(100_000)}`).network.labels).toEqual(["\\"]);
    expect(readPajek(`*Vertices 1\n${"%\r\n".repeat(1_000_000)}`).network.order).toBe(1);
  });
});

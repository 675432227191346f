import { describe, expect, it } from "vitest";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { readGml } from "./readGml.ts";
import { type WriteGmlOptions, writeGml } from "./writeGml.ts";

const { network } = readGml(
  'graph [ node [ id 0 label "a" ] node [ id 1 label "b" ] edge [ source 0 target 1 ] ]',
);
const write = (fields: Partial<NetworkFile>, options: WriteGmlOptions = {}) =>
  writeGml({ ...network, ...fields }, options);

describe("writeGml", () => {
  it("writes nodes and edges", () => {
    expect(writeGml(network)).toEqual({
      text: [
        "graph [",
        "  directed 0",
        "  node [",
        "    id 0",
        '    label "a"',
        "  ]",
        "  node [",
        "    id 1",
        '    label "b"',
        "  ]",
        "  edge [",
        "    source 0",
        "    target 1",
        "  ]",
        "]",
        "",
      ].join("\n"),
      lost: [],
    });
  });

  it("writes ids as names where labels say something else", () => {
    const { text } = write({ labels: ["same", "same"] });
    expect(text).toContain('    label "same"\n    name "b"\n');
    expect(readGml(text).network).toMatchObject({ ids: ["a", "b"], labels: ["same", "same"] });
  });

  it("writes numbers that are not whole, or wider than 32 bits, with a point", () => {
    const weights = [1, -1, 2147483647, 2147483648, 0.5, 1e21, 5e-324, 1.5e-7];
    const texts = weights.map((weight) => {
      const { text } = write({ weighted: true, weights: Float64Array.of(weight) });
      return /weight (.*)/.exec(text)?.[1];
    });
    expect(texts).toEqual(["1", "-1", "2147483647", "2147483648.0", "0.5", "1.0e+21", "5.0e-324", "1.5e-7"]);
  });

  it("writes references for quotes, ampersands, control characters, and all beyond ASCII unless told not to", () => {
    const name = '社 "a" & b\n\u{1f600}\u0000\ud800';
    expect(write({ name }).text).toContain('name "&#31038; &#34;a&#34; &#38; b&#10;&#128512;&#0;&#55296;"\n');
    expect(write({ name }, { encoding: "utf-8" }).text).toContain(
      'name "社 &#34;a&#34; &#38; b&#10;\u{1f600}&#0;&#55296;"\n',
    );
    expect(readGml(write({ name }).text).network.name).toBe(name);
  });

  it("writes names with points as lists, and changes names that are no keys", () => {
    const column = (name: string) => ({ name, type: "number" as const, values: [1, null] });
    const names = ["viz.x", "viz.y", "名字", "id", "id_2", "a b", "a.2", "2", "label.x"];
    const { text, lost } = write({ actorAttributes: names.map(column) });
    expect(text).toContain("    viz [\n      x 1\n      y 1\n    ]\n");
    expect(lost).toEqual([
      'The attribute "名字" of actors is called "a__".',
      'The attribute "id" of actors is called "id_3".',
      'The attribute "a b" of actors is called "a_b".',
      'The attribute "a.2" of actors is called "a_2".',
      'The attribute "2" of actors is called "a2".',
      'The attribute "label.x" of actors is called "label_x".',
    ]);
    expect(readGml(text).network.actorAttributes).toHaveLength(names.length);
  });

  it("says what GML has no place for", () => {
    const { text, lost } = write({
      tieAttributes: [
        { name: "value", type: "number", values: [7] },
        { name: "open", type: "boolean", values: [true] },
      ],
      weightMeans: "distance",
      groupAttribute: "sector",
      spells: { actors: [[], []], ties: [[{ from: "1", to: null }]] },
      modes: Uint8Array.of(0, 1),
    });
    expect(text).toContain("    value_2 7\n    open 1\n");
    expect(lost).toEqual([
      'The attribute "value" of ties is called "value_2".',
      'The attribute "open" of ties is written as 1 and 0.',
      "Spells are left out.",
      "That weights mean distance is left out.",
      "Which attribute holds the groups is left out.",
    ]);
    expect(readGml(text).network.modes).toEqual(Uint8Array.of(0, 1));
  });

  it("says that a graph has parallel edges, in either direction when undirected", () => {
    const pair = {
      sources: Uint32Array.of(0, 1),
      targets: Uint32Array.of(1, 0),
      weights: Float64Array.of(1, 1),
    };
    expect(write(pair).text).toContain("multigraph 1");
    expect(write({ ...pair, directed: true }).text).not.toContain("multigraph");
  });
});

import { describe, expect, it } from "vitest";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { hostileIds } from "../../testing/hostileIds.ts";
import { readDl } from "./readDl.ts";

const tiesOf = ({ sources, targets, weights }: NetworkFile) =>
  Array.from(sources, (source, tie) => [source, targets[tie], weights[tie]]);
const read = (...lines: string[]) => readDl(lines.join("\r\n"));

describe("readDl", () => {
  it("reads a full matrix with labels before the data, in whatever case and layout", () => {
    const { network, report } = read(
      "DL N = 3, FORMAT = FULLMATRIX DIAGONAL = PRESENT",
      'LABELS: a,"b c"',
      "d",
      "DATA:",
      " 0 2.5 0 1,0 0",
      "",
      "0 -1e1",
      "3",
    );
    expect(network.ids).toEqual(["a", "b c", "d"]);
    expect(tiesOf(network)).toEqual([
      [0, 1, 2.5],
      [1, 0, 1],
      [2, 1, -10],
      [2, 2, 3],
    ]);
    expect([network.directed, network.weighted]).toEqual([true, true]);
    expect(report.warnings).toEqual([
      "Not every tie is returned with the same weight; ties are taken as directed.",
    ]);
  });

  it("takes ties for undirected when every one is returned, unless told otherwise", () => {
    const text = "dl n=3\ndata:\n1 1 0\n1 0 1\n0 1 0\n";
    const { network, report } = readDl(text);
    expect([network.directed, network.weighted, tiesOf(network)]).toEqual([
      false,
      false,
      [
        [0, 0, 1],
        [0, 1, 1],
        [1, 2, 1],
      ],
    ]);
    expect(report).toEqual({
      kept: 6,
      merged: 2,
      dropped: 0,
      warnings: ["Every tie is returned with the same weight; the two are one undirected tie."],
    });
    expect(readDl(text, { directed: true }).network).toMatchObject({ directed: true });
    expect(readDl(text, { directed: true }).network.sources).toHaveLength(5);
    const oneWay = "dl n=2\nformat=edgelist1\ndata:\n1 2\n";
    expect(readDl(oneWay).network.directed).toBe(true);
    expect(readDl(oneWay, { directed: false }).network.directed).toBe(false);
  });

  it("reads labels among the cells", () => {
    const { network } = read(
      "dl n=2 format=fm",
      "labels embedded:",
      "data:",
      "   Li Wang",
      "Li 0 1",
      "Wang 0 0",
    );
    expect([network.ids, tiesOf(network)]).toEqual([["Li", "Wang"], [[0, 1, 1]]]);
    const rows = read("dl n=2", "row labels embedded", "data:", "Li 0 1", "Wang 0 0");
    expect(rows.network.ids).toEqual(["Li", "Wang"]);
  });

  it("reads halves of a matrix, with and without the diagonal", () => {
    const lower = read("dl n=3 format=lowerhalf", "data:", "1", "2 0", "0 3 0").network;
    expect([lower.directed, tiesOf(lower)]).toEqual([
      false,
      [
        [0, 0, 1],
        [0, 1, 2],
        [1, 2, 3],
      ],
    ]);
    const bare = read("dl n=3 format=lh diagonal=absent", "labels:", "a b c", "data:", "2", "0 3").network;
    expect([bare.ids, tiesOf(bare)]).toEqual([
      ["a", "b", "c"],
      [
        [0, 1, 2],
        [1, 2, 3],
      ],
    ]);
    const upper = read("dl n=3 format=upperhalf diagonal=absent", "data:", "2 0", "3").network;
    expect(tiesOf(upper)).toEqual(tiesOf(bare));
    expect(tiesOf(read("dl n=2 format=uh", "data:", "1 2", "0").network)).toEqual([
      [0, 0, 1],
      [0, 1, 2],
    ]);
    expect(readDl("dl n=2 format=uh\ndata:\n0 2 0", { directed: true }).network.sources).toHaveLength(2);
  });

  it("passes over the diagonal that is there but means nothing", () => {
    expect(tiesOf(read("dl n=2 diagonal=absent", "data:", "1", "0").network)).toEqual([[0, 1, 1]]);
  });

  it("reads edge lists by number and by label, with labels that come first or only in the data", () => {
    const { network } = read("dl n=3 format=edgelist1", "labels:", "a,b,c", "data:", "1 2", "3,1,2.5");
    expect([network.ids, tiesOf(network)]).toEqual([
      ["a", "b", "c"],
      [
        [0, 1, 1],
        [2, 0, 2.5],
      ],
    ]);
    const embedded = read(
      "dl n=4, format=el1",
      "labels embedded",
      "data:",
      '7 "b c" 2',
      "b 7",
      '"b c" "b c" 0',
    ).network;
    expect(embedded.ids).toEqual(["7", "b c", "b", "4"]);
    expect(tiesOf(embedded)).toEqual([
      [0, 1, 2],
      [2, 0, 1],
      [1, 1, 0],
    ]);
    expect(read("dl format=edgelist1", "labels embedded", "data:", "a b", "b c").network.ids).toEqual([
      "a",
      "b",
      "c",
    ]);
    const both = read(
      "dl n=2 format=edgelist1",
      "labels:",
      "a b",
      "labels embedded:",
      "data:",
      "b a",
    ).network;
    expect([both.ids, tiesOf(both)]).toEqual([["a", "b"], [[1, 0, 1]]]);
  });

  it("reads node lists", () => {
    const { network } = read("dl n=3 format=nodelist1", "data:", "1 2 3", "3", "2 1");
    expect(tiesOf(network)).toEqual([
      [0, 1, 1],
      [0, 2, 1],
      [1, 0, 1],
    ]);
  });

  it("reads two modes as matrix, edge list and node list", () => {
    const head = ["dl nr=2 nc=2", "row labels:", "a b", "column labels:", "c", "a"];
    const matrix = read(...head, "data:", "0 1", "2 0");
    expect(matrix.network).toMatchObject({
      directed: false,
      ids: ["1", "2", "3", "4"],
      labels: ["a", "b", "c", "a"],
      modes: Uint8Array.of(0, 0, 1, 1),
    });
    const expected = [
      [0, 3, 1],
      [1, 2, 2],
    ];
    expect(tiesOf(matrix.network)).toEqual(expected);
    expect(tiesOf(read(...head, "format=edgelist2", "data:", "1 2", "2 1 2").network)).toEqual(expected);
    const nodes = read(
      "dl nr=2,nc=2 format=nodelist2",
      "row labels embedded",
      "col labels embedded:",
      "data:",
      "a d",
      "b c",
    );
    expect([nodes.network.ids, tiesOf(nodes.network)]).toEqual([
      ["a", "b", "d", "c"],
      [
        [0, 2, 1],
        [1, 3, 1],
      ],
    ]);
  });

  it("reads several matrices as relations, from cells and from lists", () => {
    const { network } = read(
      "dl n=2 nm=2",
      "labels:",
      "a,b",
      "matrix labels:",
      "marries,trades",
      "data:",
      "0 1",
      "1 0",
      "0 0",
      "2 0",
    );
    expect(network.tieAttributes).toEqual([
      { name: "relation", type: "string", values: ["marries", "marries", "trades"] },
    ]);
    const lists = read("dl n=2 nm=2 format=edgelist1", "data:", "1 2", "!", "2 1", "!").network;
    expect(lists.tieAttributes[0]?.values).toEqual(["1", "2"]);
    expect(read('dl n=1 title="Town" type=x', "data:", "0").network.name).toBe("Town");
    expect(read("dl n=1 nm=1", "matrix labels: trade", "data:", "0").network.name).toBe("trade");
  });

  it("drops missing values and counts them", () => {
    const { network, report } = read("dl n=2", "data:", ". NA", "1e38 1");
    expect([tiesOf(network), report.dropped]).toEqual([[[1, 1, 1]], 3]);
    expect(read("dl n=2 format=edgelist1", "data:", "1 2 .").report).toMatchObject({ kept: 2, dropped: 1 });
  });

  it("takes any label as an id", () => {
    const labels = hostileIds.map((id) => `"${id}"`).join("\n");
    const { network } = readDl(
      `dl n=${hostileIds.length} format=edgelist1\nlabels:\n${labels}\ndata:\n1 2\n`,
    );
    expect(network.ids).toEqual(hostileIds);
  });

  it("reads labels that are words of DL when quoted, and alone when no list can follow", () => {
    const { network } = read("dl n=3", "labels:", '"data:" "row" labels', "data:", ...Array(3).fill("0 0 0"));
    expect(network.ids).toEqual(["data:", "row", "labels"]);
  });

  it("tells how to export the binary files of UCINET", () => {
    const binary = Uint8Array.of(5, 68, 65, 84, 69, 58, 0, 3, 0, 0, 255, 254);
    expect(() => readDl(binary)).toThrow(
      expect.objectContaining({ code: "unsupported", message: expect.stringContaining("##h") }),
    );
  });

  it.each([
    ["another file", "hello", "invalid-file", [1]],
    ["no data", "dl n=2\n", "invalid-file", [2]],
    ["no count", "dl format=fullmatrix\ndata:\n0", "invalid-file", [1]],
    ["rows without columns", "dl nr=2\ndata:\n0", "invalid-file", [1]],
    ["a count that is none", "dl n=many\ndata:\n", "invalid-file", [1]],
    ["a count beyond the limit", "dl n=1000000000\ndata:\n", "limit-exceeded", [1]],
    ["two counts beyond the limit", "dl nr=900000 nc=900000\ndata:\n", "limit-exceeded", [1]],
    ["too many matrices", "dl n=1 nm=1001\ndata:\n", "limit-exceeded", [1]],
    ["a layout that is not read", "dl n=1 format=blockmatrix\ndata:\n", "unsupported", [1]],
    ["a diagonal that is neither", "dl n=1 diagonal=some\ndata:\n", "invalid-file", [1]],
    ["an unknown word", "dl n=1\nnonsense\ndata:\n", "invalid-file", [2]],
    ["a value that is missing", "dl n=", "invalid-file", [1]],
    ["row without labels", "dl n=1\nrow data:\n", "invalid-file", [2]],
    ["too many labels", "dl n=1 format=edgelist1\nlabels:\na b\ndata:\n", "invalid-file", [3]],
    ["too few cells", "dl n=2\ndata:\n0 1\n0", "invalid-file", [4]],
    ["too many cells", "dl n=1\ndata:\n0\n1\n", "invalid-file", [4]],
    ["a cell that is a word", "dl n=1\ndata:\nx\n", "invalid-file", [3]],
    ["an edge with four words", "dl n=1 format=edgelist1\ndata:\n1 1 1 1\n", "invalid-file", [3]],
    ["an edge with one end", "dl n=1 format=edgelist1\ndata:\n1\n", "invalid-file", [3]],
    ["an actor beyond the count", "dl n=1 format=edgelist1\ndata:\n1 2\n", "unknown-actor", [3]],
    [
      "a label beyond the count",
      "dl n=1 format=edgelist1\nlabels embedded\ndata:\na b\n",
      "unknown-actor",
      [4],
    ],
    ["a third matrix", "dl n=1 nm=2 format=edgelist1\ndata:\n!\n!\n1 1\n", "invalid-file", [4]],
    [
      "another label than before",
      "dl n=1\nlabels:\na\nlabels embedded\ndata:\na\nb 0\n",
      "invalid-file",
      [7],
    ],
    ["a quote that is never closed", 'dl n=1\nlabels:\n"a\ndata:\n0\n', "invalid-file", [3]],
    ["a NUL character", "dl n=1\ndata:\n\0\n", "invalid-file", [3]],
  ])("refuses %s", (_, text, code, path) => {
    expect(() => readDl(text)).toThrow(expect.objectContaining({ code, path }));
  });

  it("refuses more ties and longer texts than the limits", () => {
    const limited = expect.objectContaining({ code: "limit-exceeded" });
    expect(() => readDl("dl n=2\ndata:\n1 1 1 1", { limits: { ties: 3 } })).toThrow(limited);
    expect(() => readDl("dl n=1\nlabels: abcdef\ndata:\n0", { limits: { textLength: 5 } })).toThrow(limited);
    expect(() => readDl("dl n=1\ndata:\n0", { limits: { inputSize: 5 } })).toThrow(limited);
    const labels = "dl format=el1 labels embedded data: a b c";
    expect(() => readDl(labels.replace(" c", ""), { limits: { actors: 1 } })).toThrow(limited);
  });

  it("reads millions of words in time that grows with them", () => {
    expect(() => readDl(`dl n=2000\ndata:\n${"0 ".repeat(2_000_000)}`)).toThrow();
    expect(() => readDl(`dl n=1\nlabels:\n${"labels ".repeat(500_000)}`)).toThrow();
    expect(() => readDl(`dl n=1 format=el1\ndata:\n${"1 ".repeat(500_000)}`)).toThrow();
  });
});

import { describe, expect, it } from "vitest";
import { readEdgeListCsv } from "./readEdgeListCsv.ts";
import { readMatrixCsv } from "./readMatrixCsv.ts";
import { writeEdgeListCsv } from "./writeEdgeListCsv.ts";

describe("readEdgeListCsv", () => {
  it("reads what Gephi writes: capital letters, types, semicolons", () => {
    const { network, report } = readEdgeListCsv(
      "Source;Target;Type;Weight;Note\na;b;Directed;2;x\nb;c;Undirected;1;\n",
    );
    expect(network.directed).toBe(true);
    expect([...network.sources, ...network.targets]).toEqual([0, 1, 2, 1, 2, 1]);
    expect(network.tieAttributes).toEqual([{ name: "Note", type: "string", values: ["x", null, null] }]);
    expect(report.kept).toBe(5);
  });

  it("joins a table of actors, which keep their order, and types columns without guessing at codes", () => {
    const { network } = readEdgeListCsv("from\tto\nb\tx\n", {
      directed: false,
      actors: "id,label,age,code\na,甲,3,007\nb,,4.5,1\n",
    });
    expect(network.ids).toEqual(["a", "b", "x"]);
    expect(network.labels).toEqual(["甲", "b", "x"]);
    expect(network.actorAttributes).toEqual([
      { name: "age", type: "number", values: [3, 4.5, null] },
      { name: "code", type: "string", values: ["007", "1", null] },
    ]);
  });

  it("says that nothing tells the direction", () => {
    const { report } = readEdgeListCsv("source,target\n__proto__,constructor\n");
    expect(report.warnings).toEqual([
      "The table does not say whether ties are directed; they are taken for directed.",
    ]);
  });

  it.each([
    { name: "no table", text: "", code: "invalid-file", path: [1] },
    { name: "other columns", text: "a,b\n1,2\n", code: "invalid-file", path: [1] },
    { name: "an empty end", text: "source,target\na,\n", code: "invalid-file", path: [2, "target"] },
    {
      name: "a weight in words",
      text: "source,target,weight\na,b,2\na,b,x\n",
      code: "invalid-file",
      path: [3, "weight"],
    },
    {
      name: "an unknown type",
      text: "source,target,type\na,b,both\n",
      code: "invalid-file",
      path: [2, "type"],
    },
    { name: "a cell too many", text: "source,target\na,b,c\n", code: "invalid-file", path: [2] },
    { name: "an open quote", text: 'source,target\n"a,b\n', code: "invalid-file", path: [2] },
    {
      name: "a column twice",
      text: "source,target,source\na,b,c\n",
      code: "invalid-file",
      path: [1, "source"],
    },
    { name: "NUL", text: "source,target\na,\0\n", code: "invalid-file", path: [2] },
  ])("refuses $name and names the place", ({ text, code, path }) => {
    expect(() => readEdgeListCsv(text)).toThrow(expect.objectContaining({ code, path }));
  });

  it("refuses more ties and actors than the limits allow", () => {
    const text = "source,target\na,b\nb,c\n";
    for (const limits of [{ ties: 1 }, { actors: 2 }, { rows: 2 }, { columns: 1 }, { textLength: 4 }]) {
      expect(() => readEdgeListCsv(text, { limits })).toThrow(
        expect.objectContaining({ code: "limit-exceeded" }),
      );
    }
  });

  it("reads other encodings when told", () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode("source,target\n"), 0xc9, 0xe7, 0x2c, 0x62, 0x0a);
    expect(() => readEdgeListCsv(bytes)).toThrow(expect.objectContaining({ code: "invalid-text" }));
    expect(readEdgeListCsv(bytes, { encoding: "gb18030" }).network.ids).toEqual(["社", "b"]);
  });
});

describe("writeEdgeListCsv", () => {
  it("keeps formulas from running and says what is lost", () => {
    const { network } = readEdgeListCsv("source,target\n=1+1,b\n", { actors: "id,age\nalone,3\n" });
    const { text, lost } = writeEdgeListCsv(network);
    expect(text).toBe("source,target,type\n'=1+1,b,Directed\n");
    expect(lost).toContain("1 actors without a tie are left out.");
    expect(lost.join(" ")).toContain('"age"');
  });
});

describe("readMatrixCsv", () => {
  it("takes columns in another order, empty cells and one-way ties", () => {
    const { network } = readMatrixCsv(",b,a\na,3,\nb,0,1\n");
    expect(network.ids).toEqual(["a", "b"]);
    expect(network.directed).toBe(true);
    const ties = Array.from(network.sources, (source, tie) => [
      source,
      network.targets[tie],
      network.weights[tie],
    ]);
    expect(ties).toEqual([
      [0, 1, 3],
      [1, 0, 1],
    ]);
  });

  it.each([
    { name: "rows and columns that share some actors", text: ",a,b\na,0,1\nc,1,0\n" },
    { name: "a word in a cell", text: ",a\na,x\n" },
    { name: "a row twice", text: ",a,b\na,0,1\na,1,0\n" },
    { name: "a column twice", text: ",a,a\na,0,1\nb,1,0\n" },
    { name: "an empty id", text: ",a,\na,0,1\n,1,0\n" },
  ])("refuses $name", ({ text }) => {
    expect(() => readMatrixCsv(text)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(?:invalid-file|duplicate-actor)$/) }),
    );
  });
});

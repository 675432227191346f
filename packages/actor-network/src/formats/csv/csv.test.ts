import { describe, expect, it } from "vitest";
import { readEdgeListCsv } from "./readEdgeListCsv.ts";
import { readMatrixCsv } from "./readMatrixCsv.ts";
import { writeActorsTable } from "./writeActorsTable.ts";
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

  it("says what it took for what: separators, from and to, actors that the table lacks", () => {
    const { report } = readEdgeListCsv("from\tto\nb\tx\n", { directed: false, actors: "id;age\nb;3\n" });
    expect(report.warnings).toEqual([
      "Cells are separated by semicolons.",
      "Cells are separated by tabs.",
      'The columns "from" and "to" are taken for source and target.',
      "1 actors of ties are not in the table of actors; they are added.",
    ]);
    const told = readEdgeListCsv("source;target\na,b;c\n", { separator: ";", directed: true });
    expect([told.network.ids, told.report.warnings]).toEqual([["a,b", "c"], []]);
  });

  it("keeps from and to as attributes beside source and target, and refuses a mixture", () => {
    const { network } = readEdgeListCsv("source,target,from,to\na,b,2019,2020\n");
    expect(network.tieAttributes.map(({ name, values }) => [name, values])).toEqual([
      ["from", [2019]],
      ["to", [2020]],
    ]);
    for (const header of ["source,to", "from,target", "from,from,to"]) {
      expect(() => readEdgeListCsv(`${header}\n`)).toThrow(expect.objectContaining({ code: "invalid-file" }));
    }
  });

  it("takes the mode from a table of actors", () => {
    const { network } = readEdgeListCsv("source,target\nAnn,board\n", {
      actors: "id,bipartite\nAnn,0\nboard,1\n",
    });
    expect([network.modes, network.actorAttributes]).toEqual([Uint8Array.of(0, 1), []]);
  });

  it.each([
    ["no id", "name\na\n", "invalid-file"],
    ["an id twice", "id\na\na\n", "duplicate-actor"],
    ["an empty id", "id,x\n,1\n", "invalid-file"],
    ["nothing", "", "invalid-file"],
  ])("refuses a table of actors with %s", (_, actors, code) => {
    expect(() => readEdgeListCsv("source,target\n", { actors })).toThrow(expect.objectContaining({ code }));
  });

  it("reads quotes, commas and millions of characters in time that grows with them", () => {
    const limited = expect.objectContaining({ code: "limit-exceeded" });
    expect(() => readEdgeListCsv(`source,target\n"${'""'.repeat(2_000_000)}",b\n`)).toThrow(limited);
    expect(() => readEdgeListCsv(`source,target${",x".repeat(2_000)}\n`)).toThrow(limited);
    expect(() => readEdgeListCsv(`source,target\n${"社".repeat(50_000_000)},b\n`)).toThrow(limited);
    expect(() => readEdgeListCsv(`"${"a".repeat(500_000)}`)).toThrow();
    expect(readEdgeListCsv(`source,target\n${"\n".repeat(1_000_000)}`).network.order).toBe(0);
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

describe("writeActorsTable", () => {
  it("writes what the edge list leaves out, and says what a table cannot hold", () => {
    const { network } = readEdgeListCsv("source,target\n=1,b\n", {
      actors: "id,label,ok\nb,,true\n=1,@L,\n",
    });
    expect(writeActorsTable(network)).toEqual({
      text: "id,label,ok\nb,b,true\n'=1,'@L,\n",
      lost: [],
    });
    const attributes = [
      { name: "ID", type: "number" as const, values: [1, 2] },
      { name: "code", type: "string" as const, values: ["7", "x"] },
      { name: "year", type: "string" as const, values: ["2019", "2020"] },
    ];
    const odd = { ...network, modes: Uint8Array.of(1, 0), labels: ["", "a\0"], actorAttributes: attributes };
    expect(writeActorsTable(odd)).toEqual({
      text: "id,label,bipartite,code,year\nb,,1,7,2019\n'=1,a\ufffd,0,x,2020\n",
      lost: [
        'The attribute "ID" of actors is left out, since its name means another column.',
        'Values of the attribute "year" change their type: a table holds texts only.',
        "An actor whose label is empty is called by its id.",
        "1 texts have NUL characters or halves of characters, which become U+FFFD.",
      ],
    });
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

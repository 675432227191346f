import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "./main.ts";
import { type FakeTerminal, fakeTerminal } from "./terminal/fakeTerminal.ts";

let folder = "";
let terminal: FakeTerminal = fakeTerminal();
const commonweal = (...argv: string[]) => main(argv, terminal);
const inside = (...path: string[]) => join(folder, ...path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commonweal-"));
  terminal = fakeTerminal();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the command line", () => {
  it.each([["--help"], ["run", "--help"], ["new", "--help"], ["inspect", "--help"], ["--version"]])(
    "answers %s %s with 0 and an example",
    async (...argv) => {
      expect(await commonweal(...argv)).toBe(0);
      expect(terminal.written.out).toMatch(argv[0] === "--version" ? /^\d+\.\d+\.\d+\n$/ : /\$ commonweal /);
    },
  );

  it.each([
    { name: "no command", argv: [] },
    { name: "an unknown command", argv: ["bogus"] },
    { name: "an unknown option", argv: ["run", "x", "--bogus"] },
    { name: "a missing argument", argv: ["run"] },
    { name: "an argument too many", argv: ["new", "a", "b"] },
    { name: "a seed that is no number", argv: ["run", "x", "--seed", "x"] },
    { name: "a negative number of sets", argv: ["run", "x", "--sets", "-1"] },
    { name: "no workers", argv: ["run", "x", "--workers", "0"] },
    { name: "a fraction", argv: ["run", "x", "--draws", "1.5"] },
    { name: "an unknown language", argv: ["run", "x", "--lang", "fr"] },
  ])("ends with 2 on $name and writes nothing to standard output", async ({ argv }) => {
    expect(await commonweal(...argv)).toBe(2);
    expect(terminal.written.out).toBe("");
    expect(terminal.written.err).not.toBe("");
  });
});

describe("new, inspect and run", () => {
  it("go from an empty folder to a report", async () => {
    expect(await commonweal("new", inside("case"))).toBe(0);
    expect(terminal.written.out).toContain("case.yaml");

    terminal = fakeTerminal();
    expect(await commonweal("inspect", inside("case"), "--json")).toBe(0);
    expect(terminal.written.out.split("\n")).toHaveLength(2);
    expect(JSON.parse(terminal.written.out)).toMatchObject({
      format: "case",
      nodes: 4,
      ties: 5,
      labels: ["Street office", "Residents' committee", "Property manager", "Owners' committee"],
      sources: 2,
      segments: 4,
      codes: 5,
      codings: 7,
      title: "My community",
      report: { kept: 24, merged: 0, dropped: 0, warnings: [] },
    });

    terminal = fakeTerminal();
    const options = ["--out", inside("out"), "--sets", "64", "--draws", "10", "--workers", "1", "--json"];
    expect(await commonweal("run", inside("case"), ...options)).toBe(0);
    const result = JSON.parse(terminal.written.out);
    expect(result).toMatchObject({ tried: 64, verdicts: [{ id: "P1" }, { id: "P2" }, { id: "P3" }] });
    expect(readdirSync(inside("out"))).toContain("report.html");
    expect(terminal.written.err).toMatch(
      /^read +100 %\n(?:(?:ensemble|experiments|variants|agents) .*\n)+write +100 %\n$/,
    );
  });

  it("passes on what the reader noted, in words and in run.json", async () => {
    await commonweal("new", inside("case"));
    writeFileSync(inside("case", "draft.txt"), "");
    const options = ["--out", inside("out"), "--sets", "8", "--draws", "2", "--workers", "1"];
    expect(await commonweal("run", inside("case"), ...options)).toBe(0);
    const note = "draft.txt: not part of a case folder; passed over.";
    expect(terminal.written.out).toContain(`Note: ${note}`);
    expect(JSON.parse(readFileSync(inside("out", "run.json"), "utf8")).warnings).toContain(note);
  });

  it("refuses to write a case where something is", async () => {
    writeFileSync(inside("mine"), "");
    expect(await commonweal("new", folder)).toBe(1);
    expect(terminal.written.err).toMatch(
      /^Found files at the path given; expected an empty folder or none\.\n/,
    );
  });

  it("names file, line, column, found and expected of what is wrong in a case", async () => {
    await commonweal("new", inside("case"));
    writeFileSync(
      inside("case", "actors.csv"),
      "id,label_en,label_zh,sector,level,kind\n__proto__,A,甲,state,street,office\n",
    );
    expect(await commonweal("run", inside("case"), "--out", inside("out"))).toBe(1);
    expect(terminal.written.err).toMatch(/actors\.csv, line 2, id: found "__proto__"; expected an id/);
    expect(terminal.written.err).not.toContain("    at ");
    expect(readdirSync(folder)).toEqual(["case"]);
  });

  it.each([
    { name: "no path", out: () => "" },
    { name: "the case folder itself", out: () => inside("case") },
  ])("ends with 2 when outputs are to go to $name", async ({ out }) => {
    await commonweal("new", inside("case"));
    expect(await commonweal("run", inside("case"), "--out", out())).toBe(2);
    expect(readdirSync(inside("case"))).not.toContain("report.html");
  });

  it("shows a stack only with --debug", async () => {
    expect(await commonweal("run", inside("nothing"), "--debug")).toBe(1);
    expect(terminal.written.err).toContain("    at ");
  });

  it("ends with 3 when the disk refuses", async () => {
    await commonweal("new", inside("case"));
    writeFileSync(inside("file"), "");
    const options = ["--out", inside("file", "out"), "--sets", "1", "--draws", "1"];
    expect(await commonweal("run", inside("case"), ...options)).toBe(3);
    expect(terminal.written.err).toContain("a file stands where a folder was expected (ENOTDIR)");
    expect(terminal.written.err).not.toContain(folder);
  });

  it.each([
    { signal: "SIGINT", code: 130 },
    { signal: "SIGTERM", code: 143 },
  ] as const)("ends with $code on $signal and leaves nothing", async ({ signal, code }) => {
    await commonweal("new", inside("case"));
    const running = commonweal("run", inside("case"), "--out", inside("out"), "--sets", "4096");
    setTimeout(() => terminal.raise(signal), 50);
    expect(await running).toBe(code);
    expect(readdirSync(folder)).toEqual(["case"]);
  });
});

describe("inspect", () => {
  const inspected = async (name: string, content: string) => {
    writeFileSync(inside(name), content);
    const code = await commonweal("inspect", inside(name), "--json");
    return { code, found: terminal.written.out === "" ? null : JSON.parse(terminal.written.out) };
  };

  it.each([
    {
      format: "csv",
      content: "source,target,weight\na,b,2\nb,__proto__,1\nb,c,0\n",
      found: { nodes: 4, ties: 3, labels: ["a", "b", "__proto__", "c"], report: { dropped: 0 } },
    },
    {
      format: "ties-csv",
      content: "id,from,to,relation,period,strength,status,certainty\nt,a,b,leads,p,1,present,high\n",
      found: { nodes: 2, ties: 1 },
    },
    {
      format: "actors-csv",
      content: "id,label_en,label_zh,sector,level,kind\na,,居委会,society,street,committee\n",
      found: { nodes: 1, labels: ["居委会"] },
    },
    {
      format: "sources-csv",
      content: "id,title,publisher,date,url,kind,independence_group,caveat\ns,Report,,2019,,report,g,\n",
      found: { sources: 1, report: { kept: 1 } },
    },
    {
      format: "segments-csv",
      content: "id,source,locator,paraphrase,date\ng,s,p. 3,说法,2019\nh,s,,Other words,\n",
      found: { segments: 2 },
    },
    {
      format: "codings-csv",
      content: "coder,segment,code,value\na,g,信任,\nb,g,信任,\nb,h,none,\n",
      found: { codes: 2, codings: 3 },
    },
  ])("tells what is in an $format", async ({ format, content, found }) => {
    expect(await inspected("table.csv", content)).toMatchObject({ code: 0, found: { format, ...found } });
  });

  it.each([
    {
      name: "an unknown header",
      file: "a.csv",
      content: "x,y\n",
      message: /^a\.csv: Line 1: found 2 columns; expected source and target/,
    },
    {
      name: "an unknown kind of file",
      file: "a.bin",
      content: "",
      message: /begins like no known format; expected GEXF/,
    },
    {
      name: "a bad weight",
      file: "a.csv",
      content: "source,target,weight\na,b,x\n",
      message: /Line 2, weight/,
    },
  ])("ends with 1 on $name", async ({ file, content, message }) => {
    expect(await inspected(file, content)).toEqual({ code: 1, found: null });
    expect(terminal.written.err).toMatch(message);
  });

  it("ends with 1 where nothing is", async () => {
    expect(await commonweal("inspect", inside("nothing.csv"))).toBe(1);
    expect(terminal.written.err).toMatch(/^Found nothing at the path given/);
  });

  it("ends with 1 on the names of an object's own parts as a path", async () => {
    expect(await commonweal("inspect", inside("__proto__"))).toBe(1);
  });
});

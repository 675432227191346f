import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const coding = (code: string, user = "u1") =>
  `<Coding guid="${code}-${user}" creatingUser="${user}"><CodeRef targetGUID="${code}"/></Coding>`;
const selection = (start: number, end: number, inner: string, memo = "") =>
  `<PlainTextSelection startPosition="${start}" endPosition="${end}">${memo === "" ? "" : `<Description>${memo}</Description>`}${inner}</PlainTextSelection>`;
const xml = `<Project name="Wards" origin="Test" xmlns="urn:QDA-XML:project:1.0"><Users><User guid="u1" name="Lin"/><User guid="u2" name="Wu"/></Users>
<CodeBook><Codes><Code guid="a" name="Care" isCodable="false"><Code guid="b" name="=Help"/><Code guid="c" name="Food"/></Code></Codes></CodeBook>
<Sources><TextSource guid="t" name="Talk 1"><PlainTextContent>四个志愿者😀送来了菜\n\nsecond part</PlainTextContent>${selection(2, 5, coding("b") + coding("c", "u2"), "=1+1")}${selection(14, 20, coding("c"))}</TextSource>
<TextSource guid="e" name="Talk 2"><PlainTextContent>nothing here</PlainTextContent></TextSource>
<PictureSource guid="p" name="Photo"/></Sources></Project>`;
const lines = (name: string) => readFileSync(inside("out", name), "utf8").split("\n");

describe("tables", () => {
  it("writes four tables with names, formulas made harmless, and says whom they are about", async () => {
    const ran = await commonweal("tables", put("p.qde", xml), "--out", inside("out"), "--json");
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining("what people said") });
    expect(JSON.parse(ran.out)).toEqual({
      documents: 2,
      codes: 2,
      quotes: 3,
      within: "overlap",
      files: ["codes-by-document.csv", "codes-by-document-01.csv", "co-occurrence.csv", "quotes.csv"],
      report: { kept: 8, merged: 0, dropped: 1, warnings: ["Not read: 1 × picture."] },
    });
    expect(lines("codes-by-document.csv")).toEqual(["document,'=Help,Food", "Talk 1,1,2", "Talk 2,0,0", ""]);
    expect(lines("codes-by-document-01.csv")[1]).toBe("Talk 1,1,1");
    expect(lines("co-occurrence.csv")).toEqual([",'=Help,Food", "'=Help,0,1", "Food,1,0", ""]);
    expect(lines("quotes.csv")).toEqual([
      "document,start,end,code,coder,memo,quote",
      "Talk 1,2,5,Care > =Help,Lin,'=1+1,志愿者",
      "Talk 1,2,5,Care > Food,Wu,'=1+1,志愿者",
      "Talk 1,14,20,Care > Food,Lin,,cond p",
      "",
    ]);
  });

  it("takes codes, documents and coders by name or id", async () => {
    const argv = ["--codes", "Food", "--documents", "t", "--coders", "Wu", "--within", "passage"];
    const { code } = await commonweal("tables", put("p.qde", xml), "--out", inside("out"), ...argv);
    expect(code).toBe(0);
    expect(lines("codes-by-document.csv")).toEqual(["document,Food", "Talk 1,1", ""]);
    expect(lines("quotes.csv")).toHaveLength(3);
  });

  it("writes a matrix that measure takes as a network", async () => {
    await commonweal("tables", put("p.qde", xml), "--out", inside("out"));
    const measured = await commonweal(
      "measure",
      inside("out", "co-occurrence.csv"),
      "--measures",
      "density",
      "--json",
    );
    expect(JSON.parse(measured.out).measures.density).toBe(1);
  });

  it.each([
    ["no such code", ["--codes", "No"], 2],
    ["no such way", ["--within", "line"], 2],
  ])("ends with the command line's fault on %s", async (_, argv, code) => {
    const ran = await commonweal("tables", put("p.qde", xml), "--out", inside("out"), ...argv);
    expect(ran.code).toBe(code);
    expect(existsSync(inside("out"))).toBe(false);
  });

  it("refuses a file that is no project without its text", async () => {
    const ran = await commonweal("tables", put("p.qdpx", "secret"), "--out", inside("out"));
    expect(ran.code).toBe(1);
    expect(ran.err).not.toContain("secret");
  });
});

describe("inspect and convert", () => {
  it("count what is in a project and in a codebook", async () => {
    const inspected = await commonweal("inspect", put("p.qde", xml), "--json");
    expect(JSON.parse(inspected.out)).toEqual({
      format: "qdpx",
      sources: 2,
      codes: 3,
      codings: 3,
      title: "Wards",
      report: { kept: 8, merged: 0, dropped: 1, warnings: ["Not read: 1 × picture."] },
    });
    expect((await commonweal("inspect", put("p.qde", xml))).out).toMatch(/^Wards: qdpx\n {2}sources +2\n/);
  });

  it("write a project that comes back with the same counts", async () => {
    const converted = await commonweal("convert", put("p.qde", xml), inside("out.qdpx"), "--json");
    expect(JSON.parse(converted.out)).toMatchObject({
      from: "qdpx",
      to: "qdpx",
      sources: 2,
      codings: 3,
      lost: [],
    });
    const inspected = await commonweal("inspect", inside("out.qdpx"), "--json");
    expect(JSON.parse(inspected.out)).toMatchObject({
      sources: 2,
      codes: 3,
      codings: 3,
      report: { dropped: 0 },
    });
  });

  it("write a codebook, as table too, and read it back", async () => {
    const { out } = await commonweal("convert", put("p.qde", xml), inside("codes.csv"));
    expect(out).toContain("lost: 2 texts left out.\n  lost: 3 codings left out.");
    expect((await commonweal("convert", inside("codes.csv"), inside("codes.qdc"))).code).toBe(0);
    const inspected = await commonweal("inspect", inside("codes.qdc"), "--json");
    expect(JSON.parse(inspected.out)).toMatchObject({ format: "qdc", codes: 3 });
  });

  it("write a folder of plain files, and a network of codes", async () => {
    await commonweal("convert", put("p.qde", xml), inside("out"));
    expect(lines("documents.csv")).toEqual([
      "id,name,text",
      "t,Talk 1,texts/1.txt",
      "e,Talk 2,texts/2.txt",
      "",
    ]);
    expect(readFileSync(inside("out", "texts", "2.txt"), "utf8")).toBe("nothing here");
    const { out } = await commonweal("convert", inside("p.qde"), inside("codes.gexf"), "--json");
    expect(JSON.parse(out)).toMatchObject({
      to: "gexf",
      lost: expect.arrayContaining(["2 texts left out.", "3 codings left out."]),
    });
    const inspected = await commonweal("inspect", inside("codes.gexf"), "--json");
    expect(JSON.parse(inspected.out)).toMatchObject({ nodes: 2, ties: 1, directed: false });
  });

  it("write a case as a project", async () => {
    await commonweal("new", inside("case"));
    const converted = await commonweal("convert", inside("case"), inside("case.qdpx"), "--json");
    const { code, out } = await commonweal("inspect", inside("case.qdpx"), "--json");
    expect(code).toBe(0);
    const { sources, codings, lost } = JSON.parse(converted.out);
    expect(lost).toContain("Locators and dates of segments are left out.");
    expect(JSON.parse(out)).toMatchObject({ sources, codings, report: { dropped: 0 } });
    expect(codings).toBeGreaterThan(0);
  });

  it("refuse an end that nothing has", async () => {
    const ran = await commonweal("convert", put("p.qde", xml), inside("out.bin"));
    expect([ran.code, existsSync(inside("out.bin"))]).toEqual([2, false]);
    expect(ran.err).toMatch(/gexf \(\.gexf\).*qdpx \(\.qdpx\).*--to case/);
  });
});

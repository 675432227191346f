import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import { readSourcesCsv } from "./readSourcesCsv.ts";

const header = "id,title,publisher,date,url,kind,independence_group,caveat";
const read = (...lines: string[]) => readSourcesCsv([header, ...lines].join("\n"));

describe("readSourcesCsv", () => {
  it("reads all fields", () => {
    const row =
      's1,"Annual report, 2019",街道办事处,2019-12,https://example.org/report?a=1,report,street,"says ""all"""';
    expect(read(row)).toEqual({
      sources: [
        {
          id: "s1",
          title: "Annual report, 2019",
          publisher: "街道办事处",
          date: "2019-12",
          url: "https://example.org/report?a=1",
          kind: "report",
          independenceGroup: "street",
          caveat: 'says "all"',
        },
      ],
      lines: [2],
      report: { kept: 1, merged: 0, dropped: 0, warnings: [] },
    });
  });

  it("reads an empty date and url as null, and lets publisher and caveat be empty", () => {
    expect(read("s1,Talk,,,,interview,street,").sources).toEqual([
      expect.objectContaining({ date: null, url: null, publisher: "", caveat: "" }),
    ]);
  });

  it("reads columns in any order, bytes, a byte order mark and CR LF", () => {
    const text =
      "\uFEFFurl,id,caveat,kind,independence_group,title,date,publisher\r\n,s1,,report,g,T,2019,P\r\n\r\n,s2,,talk,g,U,,\r\n";
    const fromText = readSourcesCsv(text);
    expect(fromText.sources.map(({ id, title, kind }) => [id, title, kind])).toEqual([
      ["s1", "T", "report"],
      ["s2", "U", "talk"],
    ]);
    expect(fromText.lines).toEqual([2, 4]);
    expect(readSourcesCsv(new TextEncoder().encode(text))).toEqual(fromText);
  });

  it.each(["http://example.org", "https://例子.测试/路径", "HTTPS://EXAMPLE.ORG/"])(
    "takes the address %s",
    (url) => {
      expect(read(`s1,T,,,${url},report,g,`).sources[0]?.url).toBe(url);
    },
  );

  it.each([
    { column: "id", row: ",T,,,,report,g,", says: "found an empty cell; expected some text" },
    { column: "title", row: "s1,,,,,report,g,", says: "found an empty cell; expected some text" },
    { column: "kind", row: "s1,T,,,,,g,", says: "found an empty cell; expected some text" },
    {
      column: "independence_group",
      row: "s1,T,,,,report,,",
      says: "found an empty cell; expected some text",
    },
    {
      column: "date",
      row: "s1,T,,2019-02-30,,report,g,",
      says: "found 10 characters; expected a date such as",
    },
    {
      column: "date",
      row: "s1,T,,8.12.2019,,report,g,",
      says: "found 9 characters; expected a date such as",
    },
    { column: "date", row: "s1,T,,x,,report,g,", says: "found 1 character; expected a date such as" },
    { column: "url", row: "s1,T,,,javascript:alert(1),report,g,", says: "expected an http or https address" },
    {
      column: "url",
      row: "s1,T,,,JavaScript://x.org/%0a,report,g,",
      says: "expected an http or https address",
    },
    { column: "url", row: "s1,T,,,data:text/html;x,report,g,", says: "expected an http or https address" },
    { column: "url", row: "s1,T,,,file:///etc/hosts,report,g,", says: "expected an http or https address" },
    { column: "url", row: "s1,T,,,example.org,report,g,", says: "expected an http or https address" },
  ])("refuses $row for its $column", ({ column, row, says }) => {
    expect(() => read("s0,T,,,,report,g,", row)).toThrow(EvidenceError);
    expect(() => read("s0,T,,,,report,g,", row)).toThrow(
      expect.objectContaining({
        code: "invalid-table",
        path: [3, column],
        message: expect.stringMatching(new RegExp(`^Line 3, ${column}: found .*\\.$`)),
      }),
    );
    expect(() => read("s0,T,,,,report,g,", row)).toThrow(says);
  });

  it("merges a row that repeats another and drops one without text, and reports both", () => {
    const row = "s1,T,P,2019,,report,g,";
    expect(read(row, " ,,,,,,,", row, "s2,T,P,2019,,report,g,")).toMatchObject({
      sources: [{ id: "s1" }, { id: "s2" }],
      lines: [2, 5],
      report: {
        kept: 2,
        merged: 1,
        dropped: 1,
        warnings: ["Line 3 holds no text; dropped.", "Line 4 repeats line 2; merged."],
      },
    });
  });

  it("refuses one id for two sources that differ", () => {
    expect(() => read("s1,T,,,,report,g,", "s1,U,,,,report,g,")).toThrow(
      expect.objectContaining({
        code: "duplicate-id",
        path: [3, "id"],
        message: "Line 3, id: found the id of line 2 with other values; expected ids that differ.",
      }),
    );
  });

  it("takes names of object members for ids like any other", () => {
    const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const { sources } = read(...ids.map((id) => `${id},T,,,,report,__proto__,`));
    expect(sources.map(({ id }) => id)).toEqual(ids);
    expect(sources.every(({ independenceGroup }) => independenceGroup === "__proto__")).toBe(true);
  });

  it.each([
    { name: "a missing column", text: header.replace(",caveat", ""), path: [1, "caveat"] },
    { name: "a column twice", text: header.replace("caveat", "title"), path: [1, "title"] },
    { name: "an unknown column", text: `${header},note`, path: [1] },
    { name: "an empty file", text: "", path: [1] },
    { name: "a row with a cell too few", text: `${header}\ns1,T,,,,report,g`, path: [2] },
    { name: "a quote that is not closed", text: `${header}\ns1,"T,,,,report,g,`, path: [2] },
    { name: "a NUL character", text: `${header}\ns1,T\0,,,,report,g,`, path: [2] },
  ])("refuses $name", ({ text, path }) => {
    expect(() => readSourcesCsv(text)).toThrow(EvidenceError);
    expect(() => readSourcesCsv(text)).toThrow(expect.objectContaining({ code: "invalid-table", path }));
  });

  it("refuses bytes that are not UTF-8", () => {
    expect(() => readSourcesCsv(Uint8Array.of(0xc9, 0xe7))).toThrow(
      expect.objectContaining({ name: "EvidenceError", code: "invalid-text" }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFault } from "../../testing/documentFault.ts";
import { type JudgedFile, judgedFiles } from "../../testing/judgedFiles.ts";
import { readPosts } from "./readPosts.ts";

const files: readonly JudgedFile[] = [
  ["text alone", "text\na\nb\n", ["post|-|-|a", "post|-|-|b"]],
  ["author and date", "author,date,text\nA,2020-02-01,a\n", ["post|A|2020-02-01|a"]],
  ["Chinese names of columns", "时间,作者,正文\n2020,王姐,社区👩‍🌾\n", ["post|王姐|2020|社区👩‍🌾"]],
  ["columns in capitals, with spaces", "Author , TEXT\nA,a", ["post|A|-|a"]],
  ["content beside text, which wins", "content,text\na,b", ["post|-|-|b"]],
  ["semicolons", "author;text\nA;a, b", ["post|A|-|a, b"]],
  ["tabs", "author\ttext\nA\ta; b", ["post|A|-|a; b"]],
  ["quotes", 'text,author\n"a, ""b""\nc",A\n', ['post|A|-|a, "b"\nc']],
  ["an empty quoted cell", 'text,author\na,""\n', ["post|-|-|a"]],
  ["CR LF", "text,author\r\na,A\r\n", ["post|A|-|a"]],
  ["a byte order mark", "\ufefftext\na", ["post|-|-|a"]],
  ["a byte order mark before a quote", '\ufeff"text"\n"a"', ["post|-|-|a"]],
  ["empty lines", "text\n\na\n\n\nb\n", ["post|-|-|a", "post|-|-|b"]],
  ["posts without words", "text,author\n,A\n  ,B\na,C", ["post|C|-|a"]],
  ["a post twice", "text\na\na", ["post|-|-|a", "post|-|-|a"]],
  ["other columns, object members among them", "__proto__,constructor,text\n1,2,a", ["post|-|-|a"]],
  [
    "authors named like object members",
    "author,text\n__proto__,a\ntoString,b",
    ["post|__proto__|-|a", "post|toString|-|b"],
  ],
  ["a formula as text", "text\n=1+1", ["post|-|-|=1+1"]],
  ["no post at all", "text,author\n", []],
  ["no end of line at the end", "author,text\nA,a", ["post|A|-|a"]],
  ["spaces around cells", "author,text\n A , a ", ["post|A|-|a"]],
  ["an apostrophe", "text\nit's", ["post|-|-|it's"]],
  [
    "GB 18030 that is named",
    Uint8Array.of(0x74, 0x65, 0x78, 0x74, 0x0a, 0xc9, 0xe7),
    ["post|-|-|社"],
    { encoding: "gbk" },
  ],
  ["nothing", "", "invalid-table"],
  ["no column of text", "author,date\nA,2020", "invalid-table"],
  ["a column twice", "text,text\na,b", "invalid-table"],
  ["too few cells", "text,author\na", "invalid-table"],
  ["too many cells", "text,author\na,A,x", "invalid-table"],
  ["a quote within a cell", 'text,author\na"b,A', "invalid-table"],
  ["text behind a quote", 'text,author\n"a"b,A', "invalid-table"],
  ["a quote never closed", 'text,author\n"a,A\nb,B', "invalid-table"],
  ["a header of quotes alone", '"""\n', "invalid-table"],
  ["a NUL character", "text\na\0", "invalid-text"],
  ["broken UTF-8", Uint8Array.of(0x74, 0x65, 0x78, 0x74, 0x0a, 0xff), "invalid-text"],
  ["a post too many", "text\na\nb", "limit-exceeded", { limits: { passages: 1 } }],
  ["a cell too long", "text\naaa", "limit-exceeded", { limits: { textLength: 2 } }],
  ["a column too many", "text,a,b", "limit-exceeded", { limits: { columns: 2 } }],
];

describe("readPosts", () => {
  judgedFiles(readPosts, files);

  it("counts what it left out", () => {
    expect(readPosts("text,id,likes\na,1,2\n,3,4").report).toEqual({
      kept: 1,
      merged: 0,
      dropped: 1,
      warnings: ["1 post without words left out.", "2 columns of other things left out."],
    });
  });

  it("names the line on which a record begins", () => {
    const lines = ["text,author", '"a\nb",A', "c"];
    expect(() => readPosts(lines.join("\n"))).toThrow(expect.objectContaining({ path: [4] }));
  });

  it("reads back any cells that are quoted", () => {
    const cell = fc
      .string({ unit: "grapheme" })
      .filter((text) => !/[\r\0]/.test(text) && text.trim() === text && text !== "");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","));
        const reading = readPosts(["author,text", ...quoted].join("\n"));
        expect(documentFault(reading)).toBeNull();
        expect(reading.document.text).toBe(rows.map(([, text]) => text).join("\n"));
        expect(reading.document.passages.map(({ speaker }) => speaker)).toEqual(
          rows.map(([author]) => author),
        );
      }),
    );
  });
});

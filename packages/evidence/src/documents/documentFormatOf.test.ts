import { describe, expect, it } from "vitest";
import { docxOf, paragraph } from "../testing/docxOf.ts";
import { documentFormatOf } from "./documentFormatOf.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const turnsInGbk = Uint8Array.from([
  0xce, 0xca, 0xa3, 0xba, 0xba, 0xc3, 0x0a, 0xb4, 0xf0, 0xa3, 0xba, 0xba, 0xc3, 0x0a,
]);
const cue = "00:00:01,000 --> 00:00:02,000\na\n";

describe("documentFormatOf", () => {
  it.each([
    ["docx", docxOf(paragraph("a")), "a.txt"],
    ["docx", docxOf(paragraph("a")), ""],
    ["vtt", utf8("WEBVTT\n"), "a.srt"],
    ["vtt", utf8("\ufeffWEBVTT\n"), ""],
    ["srt", utf8(`1\n${cue}`), "a.txt"],
    ["srt", utf8(`1\r\n${cue.replaceAll("\n", "\r\n")}`), ""],
    ["posts", utf8("author,text\nA,a"), ""],
    ["posts", utf8("作者,正文\r\nA,a"), "a.csv"],
    ["turns", utf8("A: a\nB: b\nA: c\n"), ""],
    ["turns", utf8("A: a\nB: b\nA: c\n"), "a.txt"],
    ["turns", utf8("访谈\n\n问：a\n答：b\n问：c"), "INTERVIEW.TXT"],
    ["turns", turnsInGbk, ""],
    ["turns", utf8("A: a\nB: b\nA: c\n"), "a.md"],
    ["markdown", utf8("# A\n\nA: a\nB: b\nA: c\n"), "a.md"],
    ["text", utf8("# A\n\nA: a\nB: b\nA: c\n"), ""],
    ["markdown", utf8("# a"), "a.Markdown"],
    ["text", utf8("# a"), "a.txt"],
    ["text", utf8("# a"), ""],
    ["text", utf8("One note: a\nand so on.\nAnd on."), ""],
    ["text", utf8("时间：2020年\n地点：武汉\n"), ""],
    ["html", utf8("<!DOCTYPE html>\n<p>a"), "a.txt"],
    ["html", utf8('<?xml version="1.0"?>\n<!-- a -->\n<html>'), ""],
    ["text", utf8("<htmlish>, he said"), ""],
    ["docx", utf8("PK is a name"), "a.docx"],
    ["vtt", utf8(""), "a.vtt"],
    ["text", Uint8Array.of(0xff, 0x80), ""],
  ])("tells %s", (id, bytes, fileName) => {
    expect(documentFormatOf(bytes, { fileName }).id).toBe(id);
  });

  it("takes the format that is named, and no other word for one", () => {
    expect(documentFormatOf(utf8("a"), { format: "srt" }).id).toBe("srt");
    expect(() => documentFormatOf(utf8("a"), { format: "__proto__" })).toThrow(
      expect.objectContaining({
        code: "unsupported",
        path: ["format"],
        message:
          "Found a format that is not known; expected one of docx, html, vtt, srt, posts, turns, text, markdown.",
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { readDocument } from "../../documents/readDocument.ts";
import { docxOf, paragraph } from "../../testing/docxOf.ts";
import { namesInDocument } from "./namesInDocument.ts";

const core = (content: string) => ({
  "docProps/core.xml": `<p xmlns:dc="d" xmlns:cp="c">${content}</p>`,
});
const bytes = (text: string) => new TextEncoder().encode(text);

describe("namesInDocument", () => {
  it.each([
    ["speakers of turns, each once", bytes("问：几点？\n王姐：八点。\n问：好。\n"), "a.txt", ["问", "王姐"]],
    ["voices of cues", bytes("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Li Wei>yes\n"), "a.vtt", ["Li Wei"]],
    ["speakers of SRT", bytes("1\n00:00:01,000 --> 00:00:02,000\nLi Wei: yes\n"), "a.srt", ["Li Wei"]],
    ["authors of posts, not who they write of", bytes("author,text\n张三,找李四\n,b\n"), "a.csv", ["张三"]],
    [
      "authors of front matter",
      bytes("---\nauthor: Jo Crane\ndate: 2020\n---\n\nText\n"),
      "a.md",
      ["Jo Crane"],
    ],
    [
      "who wrote and who last changed a Word file",
      docxOf(
        paragraph("a"),
        core("<dc:creator>Jo Crane</dc:creator><cp:lastModifiedBy>张三</cp:lastModifiedBy>"),
      ),
      "a.docx",
      ["Jo Crane", "张三"],
    ],
    ["object members as names like any other", bytes("author,text\n__proto__,a\n"), "a.csv", ["__proto__"]],
    ["nobody in plain text", bytes("Jo Crane asked.\n"), "a.txt", []],
  ])("lists %s", (_, content, fileName, expected) => {
    expect(namesInDocument(readDocument(content, { fileName }).document)).toEqual(expected);
  });
});

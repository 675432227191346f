import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFault } from "../../testing/documentFault.ts";
import { type JudgedFile, judgedFiles } from "../../testing/judgedFiles.ts";
import { readMarkdown } from "./readMarkdown.ts";

const files: readonly JudgedFile[] = [
  ["nothing", "", []],
  ["a heading and a paragraph", "# A\n\nb *c*\nd\n", ["heading|-|-|A", "paragraph|-|-|b *c*\nd"]],
  ["a heading without a blank line", "# A\nb", ["heading|-|-|A", "paragraph|-|-|b"]],
  ["a heading closed by marks", "## A ##\n", ["heading|-|-|A"]],
  ["a heading with a mark inside", "# C# and F#\n", ["heading|-|-|C# and F#"]],
  ["a heading of marks alone", "#\n##\n# #\n", []],
  ["seven marks, which are none", "####### a", ["paragraph|-|-|####### a"]],
  ["a tag, which is none", "#tag", ["paragraph|-|-|#tag"]],
  ["a heading underlined", "A\n===\nb\n---\nc", ["heading|-|-|A", "heading|-|-|b", "paragraph|-|-|c"]],
  [
    "a rule, which is no heading",
    "a\n\n---\n\nb",
    ["paragraph|-|-|a", "paragraph|-|-|---", "paragraph|-|-|b"],
  ],
  ["code with a mark in it", "```\n# a\n\nb\n```\nc", ["paragraph|-|-|```\n# a\n\nb\n```\nc"]],
  ["code that is never closed", "~~~\n# a\n\nb", ["paragraph|-|-|~~~\n# a\n\nb"]],
  ["a list as one", "- a\n- b\n\n1. c", ["paragraph|-|-|- a\n- b", "paragraph|-|-|1. c"]],
  ["front matter", "---\ntitle: A\n---\nb", ["paragraph|-|-|b"]],
  ["front matter closed by dots", "---\ntitle: A\n...\nb", ["paragraph|-|-|b"]],
  [
    "front matter that is never closed",
    "---\ntitle: A\n\nb",
    ["paragraph|-|-|---\ntitle: A", "paragraph|-|-|b"],
  ],
  ["front matter alone", "---\na: b\n---", []],
  ["CR LF", "# A\r\n\r\nb\r\n", ["heading|-|-|A", "paragraph|-|-|b"]],
  ["CJK and emoji", "# 社区 👩‍🌾\n\n街道", ["heading|-|-|社区 👩‍🌾", "paragraph|-|-|街道"]],
  ["HTML as text", "<div>\n\n<!-- a -->", ["paragraph|-|-|<div>", "paragraph|-|-|<!-- a -->"]],
  ["a table as one", "| a |\n| - |\n| b |", ["paragraph|-|-|| a |\n| - |\n| b |"]],
  ["a thousand marks", "#".repeat(1000), [`paragraph|-|-|${"#".repeat(1000)}`]],
  ["a NUL character", "# a\0", "invalid-text"],
  ["bytes that are no text", Uint8Array.of(0x23, 0x20, 0xff), "invalid-text"],
  ["a passage too many", "# a\n\nb", "limit-exceeded", { limits: { passages: 1 } }],
];

describe("readMarkdown", () => {
  judgedFiles(readMarkdown, files);

  it("takes title and properties from front matter, names of object members among them", () => {
    const { document, report } = readMarkdown(
      '---\ntitle: "A: b"\n__proto__: x\ndate: 2020-02-01\ntags:\n  - c\ntitle: again\nempty:\n---\n# Other\n',
    );
    expect(document.title).toBe("A: b");
    expect([...document.properties]).toEqual([
      ["title", "A: b"],
      ["__proto__", "x"],
      ["date", "2020-02-01"],
      ["tags", ""],
      ["empty", ""],
    ]);
    expect(report).toMatchObject({
      kept: 1,
      dropped: 2,
      warnings: ["2 lines of the front matter left out."],
    });
  });

  it.each([
    ["# A\n# B", "A"],
    ["## A\n# B", "B"],
    ["A\n===", "A"],
    ["## A", null],
    ["#\n", null],
  ])("takes the title of %j from the first heading of the first level", (text, title) => {
    expect(readMarkdown(text).document.title).toBe(title);
  });

  it("keeps the text and holds together", () => {
    const piece = fc.constantFrom(
      "# ",
      "a",
      "社",
      "👩",
      "\n",
      "\n\n",
      "---\n",
      "```\n",
      "===",
      "title: x\n",
      " ",
      "~~~",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const reading = readMarkdown(pieces.join(""));
        expect(reading.document.text).toBe(pieces.join(""));
        expect(documentFault(reading)).toBeNull();
      }),
    );
  });
});

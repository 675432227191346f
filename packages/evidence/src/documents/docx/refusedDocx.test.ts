import { describe } from "vitest";
import { craftedZip } from "../../testing/craftedZip.ts";
import { docxOf, paragraph as p, part } from "../../testing/docxOf.ts";
import { type JudgedFile, judgedFiles } from "../../testing/judgedFiles.ts";
import { writeZip } from "../zip/writeZip.ts";
import { readDocx } from "./readDocx.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const document = (content: string) => ({ "word/document.xml": content });
const nested = (levels: number) =>
  "<w:tbl><w:tr><w:tc>".repeat(levels) + p("a") + "</w:tc></w:tr></w:tbl>".repeat(levels);

const files: readonly JudgedFile[] = [
  ["no main part", docxOf("", { "word/document.xml": null }), "invalid-file"],
  [
    "an archive of something else",
    writeZip([{ name: "content.xml", content: utf8("<a/>") }]),
    "invalid-file",
  ],
  ["an empty archive", writeZip([]), "invalid-file"],
  ["no archive", utf8("a"), "invalid-file"],
  ["a cut archive", docxOf(p("a")).slice(0, -10), "invalid-file"],
  ["an empty main part", docxOf("", document("")), "invalid-file"],
  ["a main part of text", docxOf("", document("secret")), "invalid-file"],
  ["a main part cut short", docxOf("", document(part("document", p("secret")).slice(0, -9))), "invalid-file"],
  ["elements closed in the wrong order", docxOf("<w:p><w:r></w:p></w:r>"), "invalid-file"],
  ["an entity of its own", docxOf(p("&secret;")), "invalid-file"],
  ["a NUL character by number", docxOf(p("&#0;")), "invalid-file"],
  ["an attribute twice", docxOf('<w:p w:a="1" w:a="2"/>'), "invalid-file"],
  ["broken notes", docxOf(p("a"), { "word/footnotes.xml": "<w:footnotes>" }), "invalid-file"],
  ["broken properties", docxOf(p("a"), { "docProps/core.xml": "<a" }), "invalid-file"],
  [
    "a DOCTYPE",
    docxOf("", document(`<!DOCTYPE a [<!ENTITY b "c">]>${part("document", p("&b;")).slice(38)}`)),
    "unsupported",
  ],
  ["a DOCTYPE in the properties", docxOf(p("a"), { "docProps/core.xml": "<!DOCTYPE a><a/>" }), "unsupported"],
  ["a table of cells for a document", docxOf("", document("<worksheet/>")), "unsupported"],
  ["an encrypted entry", craftedZip([{ name: "word/document.xml", both: { flags: 1 } }]), "unsupported"],
  [
    "bytes of the main part that are no text",
    docxOf("", { "word/document.xml": Uint8Array.of(0x3c, 0xff) }),
    "invalid-text",
  ],
  [
    "a wrong checksum of the main part",
    craftedZip([{ name: "word/document.xml", both: { crc: 1 } }]),
    "invalid-file",
  ],
  [
    "a main part that lies about its size",
    craftedZip([{ name: "word/document.xml", both: { size: 3 } }]),
    "invalid-file",
  ],
  [
    "a gigabyte of declared zeros",
    craftedZip([{ name: "word/document.xml", both: { size: 1024 ** 3 } }]),
    "limit-exceeded",
  ],
  [
    "a bomb",
    craftedZip([{ name: "word/document.xml", content: new Uint8Array(3 * 1024 * 1024) }]),
    "limit-exceeded",
  ],
  ["tables a hundred deep", docxOf(nested(100)), "limit-exceeded"],
  [
    "an element of a thousand attributes and one",
    docxOf(`<w:p ${Array.from({ length: 1001 }, (_, at) => `a${at}=""`).join(" ")}/>`),
    "limit-exceeded",
  ],
  ["a paragraph too many", docxOf(p("a") + p("b")), "limit-exceeded", { limits: { passages: 1 } }],
  [
    "parts too large together",
    docxOf(p("a".repeat(2000)), { "word/footnotes.xml": part("footnotes", p("a".repeat(2000))) }),
    "limit-exceeded",
    { limits: { inputSize: 3000 } },
  ],
  [
    "a paragraph too long, run after run",
    docxOf(`<w:p>${`<w:r><w:t>${"a".repeat(600)}</w:t></w:r>`.repeat(2)}</w:p>`),
    "limit-exceeded",
    { limits: { textLength: 1000 } },
  ],
  ["entries too many", docxOf(p("a")), "limit-exceeded", { limits: { entries: 1 } }],
];

describe("readDocx, of files that it refuses", () => {
  judgedFiles(readDocx, files);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import samples from "../../../fixtures/docx.json" with { type: "json" };
import { documentFault } from "../../testing/documentFault.ts";
import { docxOf, paragraph as p, part } from "../../testing/docxOf.ts";
import { type JudgedFile, judgedFiles } from "../../testing/judgedFiles.ts";
import { readDocx } from "./readDocx.ts";

const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const styles = (...each: string[]) => ({ "word/styles.xml": part("styles", each.join("")) });
const style = (id: string, name: string, rest = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const styled = (id: string) => p("a", `<w:pStyle w:val="${id}"/>`);
const document = (content: string) => ({ "word/document.xml": content });
const nested = (levels: number) =>
  "<w:tbl><w:tr><w:tc>".repeat(levels) + p("a") + "</w:tc></w:tr></w:tbl>".repeat(levels);
const relation = (type: string, target: string, mode = "") =>
  `<Relationships><Relationship Id="a" Type="http://x/${type}" Target="${target}"${mode}/></Relationships>`;

const a = ["paragraph|-|-|a"];
const files: readonly JudgedFile[] = [
  ["one paragraph", docxOf(p("a")), a],
  ["an empty body", docxOf(""), []],
  [
    "runs of one paragraph",
    docxOf(`<w:p>${run("社")}${run("区👩‍🌾")}${run(" e\u0301")}</w:p>`),
    ["paragraph|-|-|社区👩‍🌾 e\u0301"],
  ],
  [
    "spaces between words in runs of their own",
    docxOf(`<w:p>${run("a")}${run(" ")}${run("b")}</w:p>`),
    ["paragraph|-|-|a b"],
  ],
  ["blank paragraphs", docxOf(`<w:p/>${p(" ")}${p("a")}<w:p><w:r/></w:p>`), a],
  ["a hundred thousand blank paragraphs", docxOf(`${"<w:p/>".repeat(100_000)}${p("a")}`), a],
  [
    "tabs and breaks",
    docxOf("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r></w:p>"),
    ["paragraph|-|-|a\tb\nc\nd"],
  ],
  [
    "stops of tabs, which are none",
    docxOf(`<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run("a")}</w:p>`),
    a,
  ],
  [
    "hyphens of both kinds",
    docxOf("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r></w:p>"),
    ["paragraph|-|-|a\u2011b\u00adc"],
  ],
  [
    "signs of a font",
    docxOf('<w:p><w:r><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:char="D800"/><w:sym/></w:r></w:p>'),
    ["paragraph|-|-|\uf04a"],
  ],
  [
    "cells of a table",
    docxOf(`<w:tbl><w:tr><w:tc>${p("a")}</w:tc><w:tc>${p("b")}</w:tc></w:tr></w:tbl>`),
    ["paragraph|-|-|a", "paragraph|-|-|b"],
  ],
  ["a table within a table", docxOf(nested(3)), a],
  ["a list", docxOf(p("a", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')), a],
  [
    "headings by the name of the style",
    docxOf(styled("1") + styled("2"), styles(style("1", "heading 1"), style("2", "Normal"))),
    ["heading|-|-|a", "paragraph|-|-|a"],
  ],
  ["headings in Chinese", docxOf(styled("a1"), styles(style("a1", "标题 1"))), ["heading|-|-|a"]],
  [
    "headings through another style",
    docxOf(styled("x"), styles(style("x", "Mine", '<w:basedOn w:val="y"/>'), style("y", "Title"))),
    ["heading|-|-|a"],
  ],
  [
    "styles that rest on one another in a ring",
    docxOf(
      styled("x"),
      styles(style("x", "A", '<w:basedOn w:val="y"/>'), style("y", "B", '<w:basedOn w:val="x"/>')),
    ),
    a,
  ],
  [
    "headings by outline",
    docxOf(p("a", '<w:outlineLvl w:val="0"/>') + p("a", '<w:outlineLvl w:val="9"/>')),
    ["heading|-|-|a", "paragraph|-|-|a"],
  ],
  [
    "headings without a table of styles",
    docxOf(styled("Heading2") + styled("Quote")),
    ["heading|-|-|a", "paragraph|-|-|a"],
  ],
  [
    "styles named like object members",
    docxOf(styled("__proto__"), styles(style("__proto__", "heading 1"), style("constructor", "x"))),
    ["heading|-|-|a"],
  ],
  ["what was inserted", docxOf(`<w:p><w:ins w:author="S">${run("a")}</w:ins></w:p>`), a],
  [
    "what was deleted",
    docxOf(`<w:p>${run("a")}<w:del w:author="S"><w:r><w:delText>secret</w:delText></w:r></w:del></w:p>`),
    a,
  ],
  ["what was deleted, as plain text", docxOf(`<w:p>${run("a")}<w:del>${run("secret")}</w:del></w:p>`), a],
  [
    "what was moved",
    docxOf(`<w:p><w:moveFrom>${run("a")}</w:moveFrom></w:p><w:p><w:moveTo>${run("a")}</w:moveTo></w:p>`),
    a,
  ],
  [
    "an end of a paragraph that was deleted",
    docxOf(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("a")}</w:p>${p("b")}${p("c")}`),
    ["paragraph|-|-|ab", "paragraph|-|-|c"],
  ],
  ["the last end deleted", docxOf(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("a")}</w:p>`), a],
  ["hidden text", docxOf(`<w:p>${run("a")}${run("secret", "<w:vanish/>")}</w:p>`), a],
  ["text that is hidden no more", docxOf(`<w:p>${run("a", '<w:vanish w:val="0"/>')}</w:p>`), a],
  [
    "a hidden end of a paragraph",
    docxOf(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run("a")}</w:p>`),
    a,
  ],
  ["codes of fields", docxOf(`<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run("a")}</w:p>`), a],
  ["a link", docxOf(`<w:p><w:hyperlink>${run("a")}</w:hyperlink></w:p>`), a],
  [
    "a text box, once",
    docxOf(
      `<w:p>${run("a")}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p("b")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p("b")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run("c")}</w:p>`,
    ),
    ["paragraph|-|-|ac", "paragraph|-|-|b"],
  ],
  [
    "ruby",
    docxOf(
      `<w:p><w:r><w:ruby><w:rt>${run("she")}</w:rt><w:rubyBase>${run("社")}</w:rubyBase></w:ruby></w:r></w:p>`,
    ),
    ["paragraph|-|-|社"],
  ],
  [
    "notes after the text",
    docxOf(p("a"), {
      "word/footnotes.xml": part(
        "footnotes",
        `<w:footnote w:type="separator" w:id="0">${p("x")}</w:footnote><w:footnote w:id="1">${p("b")}</w:footnote>`,
      ),
      "word/endnotes.xml": part("endnotes", `<w:endnote w:id="1">${p("c")}</w:endnote>`),
    }),
    ["paragraph|-|-|a", "paragraph|-|-|b", "paragraph|-|-|c"],
  ],
  ["entities of XML", docxOf(p("&lt;a&gt; &amp; &#x793e;")), ["paragraph|-|-|<a> & 社"]],
  ["ends of lines within a text", docxOf(p("a\nb\r\nc")), ["paragraph|-|-|a b c"]],
  ["a CDATA section", docxOf(p("<![CDATA[<a>]]>")), ["paragraph|-|-|<a>"]],
  [
    "another prefix",
    docxOf(
      "",
      document(
        '<x:document xmlns:x="w"><x:body><x:p><x:pPr><x:pStyle x:val="Heading1"/></x:pPr><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>',
      ),
    ),
    ["heading|-|-|a"],
  ],
  [
    "no prefix",
    docxOf("", document('<document xmlns="w"><body><p><r><t>a</t></r></p></body></document>')),
    a,
  ],
  ["no relations", docxOf(p("a"), { "_rels/.rels": null }), a],
  [
    "a main part of another name",
    docxOf("", {
      "word/document.xml": null,
      "_rels/.rels": relation("officeDocument", "/word/document2.xml"),
      "word/document2.xml": part("document", p("a")),
    }),
    a,
  ],
  [
    "a target that leaves the archive",
    docxOf(p("a"), { "word/_rels/document.xml.rels": relation("footnotes", "../../../etc/passwd") }),
    a,
  ],
  [
    "a target outside the file",
    docxOf(p("a"), {
      "word/_rels/document.xml.rels": relation("footnotes", "http://a.org/", ' TargetMode="External"'),
    }),
    a,
  ],
  ["macros", docxOf(p("a"), { "word/vbaProject.bin": "x" }), a],
  [
    "UTF-16 in the main part",
    docxOf("", {
      "word/document.xml": Uint8Array.from([
        0xff,
        0xfe,
        ...Array.from(part("document", p("a")).replace("UTF-8", "UTF-16")).flatMap((one) => [
          one.charCodeAt(0),
          0,
        ]),
      ]),
    }),
    a,
  ],
  [
    "XML beside the body",
    docxOf("", document(`<?pi x?><!-- c -->${part("document", p("a")).slice(38)}<!-- d -->`)),
    a,
  ],
  ["elements that nobody knows", docxOf(`<x:y xmlns:x="z"><x:t>b</x:t></x:y>${p("a")}`), a],
];

describe("readDocx", () => {
  judgedFiles(readDocx, files);

  it("counts what it left out, and says what it kept", () => {
    const { document: found, report } = readDocx(
      docxOf(
        `<w:p><w:ins>${run("a")}</w:ins><w:del>${run("b")}</w:del><w:moveFrom>${run("c")}</w:moveFrom>${run("d", "<w:vanish/>")}</w:p><w:altChunk/>`,
        {
          "word/_rels/document.xml.rels": `<Relationships>${["header1", "header2", "footer1"].map((name) => `<Relationship Type="x/${name.slice(0, 6)}" Target="${name}.xml"/>`).join("")}</Relationships>`,
          "word/header1.xml": part("hdr", p("h")),
          "word/header2.xml": part("hdr", p("")),
          "word/footer1.xml": part("ftr", p("f")),
          "word/comments.xml": part("comments", `<w:comment>${p("x")}</w:comment><w:comment/>`),
          "word/footnotes.xml": part("footnotes", `<w:footnote>${p("n")}</w:footnote>`),
          "word/media/image1.png": "x",
          "word/embeddings/a.xlsx": "x",
          "word/vbaProject.bin": "x",
        },
      ),
    );
    expect(found.text).toBe("a\nn");
    expect(report).toEqual({
      kept: 2,
      merged: 0,
      dropped: 11,
      warnings: [
        "1 tracked insertion kept as text.",
        "1 footnote or endnote put after the text.",
        "2 deletions and moves left out.",
        "1 stretch of hidden text left out.",
        "2 comments left out.",
        "2 headers and footers left out.",
        "1 picture left out.",
        "2 embedded files left out.",
        "1 part with macros left out.",
      ],
    });
  });

  it("takes title and properties from the core properties", () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>访谈 3</dc:title><dc:creator>A</dc:creator><cp:__proto__>x</cp:__proto__><dc:subject/></cp:coreProperties>';
    const { document: found } = readDocx(docxOf(p("a"), { "docProps/core.xml": core }));
    expect(found.title).toBe("访谈 3");
    expect([...found.properties]).toEqual([
      ["title", "访谈 3"],
      ["creator", "A"],
      ["__proto__", "x"],
    ]);
  });

  it("takes the first heading with words for the title where the properties name none", () => {
    const heading = (text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = p("before") + heading(" ") + heading(" 访谈 4 ") + heading("later");
    expect(readDocx(docxOf(body)).document.title).toBe("访谈 4");
    expect(readDocx(docxOf(p("a"))).document.title).toBeNull();
  });

  it.each(samples.files)("reads the paragraphs of $tool", ({ base64, paragraphs, title, dropped }) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const reading = readDocx(bytes);
    const points = Array.from(reading.document.text);
    const found = reading.document.passages.map(({ kind, start, end }) => [
      kind,
      points.slice(start, end).join(""),
    ]);
    expect(found).toEqual(paragraphs);
    const [, heading] = paragraphs.find(([kind]) => kind === "heading") ?? [];
    expect(reading.document.title).toBe(title ?? heading);
    expect(reading.report.dropped).toBe(dropped);
    expect(documentFault(reading)).toBeNull();
  });

  it("gives any paragraphs back with their places", () => {
    const text = fc.string({ unit: "grapheme" }).filter((one) => /^\S(?:.*\S)?$/.test(one));
    const escaped = (one: string) =>
      one.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const reading = readDocx(docxOf(texts.map((one) => p(escaped(one))).join("")));
        expect(reading.document.text).toBe(texts.join("\n"));
        expect(documentFault(reading)).toBeNull();
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import { newsPage, newsSentences } from "../testing/newsPage.ts";
import { parseMarkup } from "../testing/parseMarkup.ts";
import { readHtml } from "./readHtml.ts";

const read = (page: string | Uint8Array, options = {}) => readHtml(page, { parse: parseMarkup, ...options });
const stretch = (text: string, start: number, end: number) => [...text].slice(start, end).join("");

describe("readHtml", () => {
  it("reads the main text of a Chinese news page, and nothing round it", () => {
    const { document, report } = read(newsPage());
    expect(document.text).toBe(newsSentences.map((sentence) => sentence + sentence).join("\n"));
    expect(document.title).toBe("社区志愿者清晨送菜上门");
    expect([...document.properties]).toEqual([
      ["author", "王小明"],
      ["date", "2020-02-03"],
      ["language", "zh-CN"],
    ]);
    expect(report).toEqual({ kept: 4, merged: 0, dropped: 0, warnings: [] });
  });

  it("tells headings from paragraphs, at places in code points", () => {
    const emoji = "👩🏽‍🌾 送菜的人说：“不累，真的不累，大家一起干活儿的时候时间过得很快，天亮得也早。”";
    const body = `<h2>名单怎么来</h2><p>${newsSentences[1]}</p><h2>谁来送</h2><p>${emoji}</p><ul><li>${newsSentences[2]}</li></ul>`;
    const { text, passages } = read(newsPage({ body })).document;
    expect(passages.map(({ kind, start, end }) => [kind, stretch(text, start, end)])).toEqual([
      ["heading", "名单怎么来"],
      ["paragraph", newsSentences[1]],
      ["heading", "谁来送"],
      ["paragraph", emoji],
      ["paragraph", newsSentences[2]],
    ]);
  });

  it("reads an English page: author, date and address from its head", () => {
    const line =
      "Volunteers met at the gate at six, and sorted the bags by building before anyone else was up. ";
    const page = `<html lang="en"><head><title>At the gate - River Daily</title>
      <meta name="author" content="Ann Lee"><meta property="article:published_time" content="2020-02-03T08:30:00+08:00">
      <link rel="canonical" href="https://example.org/gate"><meta property="og:site_name" content="River Daily"></head>
      <body><nav><a href="/">Home</a></nav><article><h1>At the gate</h1><p>${line.repeat(3)}</p><p>${line.repeat(2)}</p></article></body></html>`;
    const { document } = read(page);
    expect(document.title).toBe("At the gate");
    expect(document.text).toBe(`${line.repeat(3).trim()}\n${line.repeat(2).trim()}`);
    expect(Object.fromEntries(document.properties)).toEqual({
      author: "Ann Lee",
      date: "2020-02-03",
      address: "https://example.org/gate",
      language: "en",
      site: "River Daily",
    });
  });

  it("takes the address that is given before the page's own, and that before what a browser noted", () => {
    const noted = `<!-- saved from url=(0026)https://example.org/saved/ -->${newsPage()}`;
    const own = noted.replace(
      "</title>",
      '</title><meta property="og:url" content="https://example.org/own">',
    );
    expect(read(noted).document.properties.get("address")).toBe("https://example.org/saved/");
    expect(read(own).document.properties.get("address")).toBe("https://example.org/own");
    const given = read(own, { address: "https://example.org/given" });
    expect(given.document.properties.get("address")).toBe("https://example.org/given");
  });

  it("says when a page has no main text", () => {
    const links = Array.from({ length: 80 }, (_, item) => `<li><a href="/${item}">栏目</a></li>`).join("");
    for (const page of [
      "",
      "文",
      "<html></html>",
      `<body><ul>${links}</ul></body>`,
      "<frameset><frame src=a></frameset>",
    ]) {
      const { document, report } = read(page);
      expect([document.text, document.passages, report.kept]).toEqual(["", [], 0]);
      expect(report.warnings).toEqual([expect.stringMatching(/^Found no main text/)]);
    }
  });

  it("refuses what is too large, too deep or too much, naming the limit", () => {
    const deep = "<div>".repeat(200_000);
    const refusal = (page: string, limits = {}) => {
      try {
        return read(page, { limits }).report;
      } catch (error) {
        return error instanceof EvidenceError ? [error.code, ...error.path] : error;
      }
    };
    expect(refusal(deep)).toEqual(["limit-exceeded", "depth"]);
    expect(refusal("<p>x".repeat(20_001))).toEqual(["limit-exceeded", "elements"]);
    expect(refusal(`${"<div>".repeat(60)}${"<p>x</p>".repeat(10_000)}`)).toEqual([
      "limit-exceeded",
      "summed depth",
    ]);
    expect(refusal("x".repeat(11), { pageSize: 10 })).toEqual(["limit-exceeded", "pageSize"]);
    expect(refusal(newsPage(), { depth: 3 })).toEqual(["limit-exceeded", "depth"]);
  });

  it("never runs a script, and never asks for anything", () => {
    Reflect.deleteProperty(globalThis, "ranFromPage");
    const scripts = `<script>globalThis.ranFromPage = 1</script><img src=x onerror="globalThis.ranFromPage = 2">
      <iframe srcdoc="<script>parent.ranFromPage = 3</script>"></iframe><svg onload="globalThis.ranFromPage = 4"/></svg>`;
    const { document } = read(newsPage({ body: `${scripts}<p>${newsSentences.join("")}</p>` }));
    expect(document.text.endsWith(`\n${newsSentences.join("")}`)).toBe(true);
    expect(document.text).not.toMatch(/ranFromPage|脚本/);
    expect("ranFromPage" in globalThis).toBe(false);
  });

  it("keeps passages apart and in order, whatever the page", () => {
    const part = fc.constantFrom(
      ..."<div> </div> <p> </p> <h2> </h2> <td> </table> <table> <tr> <li> </ul> <a> <br> <!-- --> <b < & &lt; 字 👍 \ud800 ，".split(
        " ",
      ),
      newsSentences[0],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const { text, passages } = read(parts.join("")).document;
        const places = passages.flatMap(({ start, end }) => [start, end]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(passages.map(({ start, end }) => stretch(text, start, end)).join("\n")).toBe(text);
        expect(/\p{Surrogate}/u.test(text)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

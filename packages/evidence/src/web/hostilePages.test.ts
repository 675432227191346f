import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import { newsSentences } from "../testing/newsPage.ts";
import { parseMarkup } from "../testing/parseMarkup.ts";
import { readHtml } from "./readHtml.ts";

const [first = "", second = "", third = ""] = newsSentences;
const two = `<p>${first}</p><p>${second}</p>`;
const read = (page: string | Uint8Array) => readHtml(page, { parse: parseMarkup }).document;
const linesOf = (page: string | Uint8Array) => {
  try {
    const { text } = read(page);
    return text === "" ? [] : text.split("\n");
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return [error.code, ...error.path];
  }
};
const both = [first, second];
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ]);

describe("odd pages that are read", () => {
  it.each<[string, string | Uint8Array, readonly string[]]>([
    ["no html, head or body", two, both],
    ["end tags left out", `<p>${first}<p>${second}`, both],
    ["tags in capitals", `<HTML><BODY><P>${first}</P><P>${second}</P></BODY></HTML>`, both],
    ["end tags that end nothing", `</div></p></table>${two}</span></body></html></div>`, both],
    ["elements closed in the wrong order", `<b><i><p>${first}</b></i></p><p>${second}</p>`, both],
    ["old elements for looks", `<center><font size=2><p>${first}<p>${second}</font></center>`, both],
    ["a page that is one table", `<table><tr><td><p>${first}</p><p>${second}</p></td></tr></table>`, both],
    ["cells and rows left open", `<table><tr><td><p>${first}<p>${second}<tr><td></table>`, both],
    ["breaks for paragraphs", `<div>${first}<br><br>${second}</div>`, both],
    ["wide spaces for an indent", `<p>　　${first}</p><p>&nbsp;&nbsp;${second}</p>`, both],
    [
      "entities",
      `<p>${first.replaceAll("，", "&#xFF0C;")}</p><p>${second.replaceAll("，", "&#65292;")}</p>`,
      both,
    ],
    [
      "a comment inside a sentence",
      `<p>${first.slice(0, 5)}<!-- <p>no</p> -->${first.slice(5)}</p><p>${second}</p>`,
      both,
    ],
    ["a comment without end, after the text", `${two}<!-- <p>${third}</p>`, both],
    ["an odd comment", `<!--> <!---> <!-- -- -->${two}`, both],
    ["a doctype of old", `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "x">${two}`, both],
    [
      "XHTML",
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${two}</body></html>`,
      both,
    ],
    ["CDATA", `<![CDATA[ x ]]>${two}`, both],
    ["a script that writes tags", `<script>document.write("<p>${third}</p>")</script>${two}`, both],
    ["a script that holds an end tag in a text", `<script>"<\\/script>"</script>${two}`, both],
    ["a script without end, after the text", `${two}<script>${third}`, both],
    ["a style with tags", `<style>a{content:"<p>${third}</p>"}</style>${two}`, both],
    ["a template", `<template><p>${third}</p></template>${two}`, both],
    ["noscript", `<noscript><p>${third}</p></noscript>${two}`, both],
    ["an svg with text", `<svg><text>${third}</text></svg>${two}`, both],
    ["an svg without end", `<svg><path d=x>${two}`, both],
    ["a text area", `<textarea>${third}</textarea>${two}`, both],
    ["a frame within the page", `<iframe src=x>${third}</iframe>${two}`, both],
    ["an image that would run", `<img src=x onerror=alert(1)>${two}`, both],
    [
      "attributes without quotes",
      `<div class=a id=b data-c=d><p class=x>${first}</p><p>${second}</p></div>`,
      both,
    ],
    [
      "attributes with > in quotes",
      `<div title="a > b"><p data-x='>'>${first}</p><p>${second}</p></div>`,
      both,
    ],
    [
      "attributes named like properties",
      `<div __proto__=x constructor=y toString><p>${first}</p><p>${second}</p></div>`,
      both,
    ],
    [
      "elements named like properties",
      `<constructor><__proto__><hasOwnProperty>${two}</hasOwnProperty></constructor>`,
      ["<__proto__>", ...both],
    ],
    ["elements of its own", `<my-article><x:y>${two}</x:y></my-article>`, both],
    ["a slash in a tag", `<div/><p/>${two}`, both],
    ["a sign that begins no tag", `<p>${first} 3 < 5 <</p><p>${second}</p>`, [`${first} 3 < 5 <`, second]],
    ["NUL in the text", `<p>\0${first}</p>\0<p>${second}</p>`, both],
    ["control characters", `<p>\u0007${first}\u001b</p><p>${second}\u0085</p>`, both],
    ["halves of surrogate pairs", `<p>\ud800${first}</p><p>${second}</p>`, [`\uFFFD${first}`, second]],
    ["references to halves", `<p>&#xD800;${first}</p><p>${second}</p>`, [`\uFFFD${first}`, second]],
    ["references beyond Unicode", `<p>&#x110000;${first}</p><p>${second}</p>`, [`\uFFFD${first}`, second]],
    ["emoji", `<p>👩🏽‍🌾${first}</p><p>${second}</p>`, [`👩🏽‍🌾${first}`, second]],
    ["lines that end in CR", `<p>${first}</p>\r<p>${second}</p>\r\n`, both],
    ["UTF-16", utf16(two), both],
    ["a byte order mark", `\uFEFF${two}`, both],
    [
      "many attributes",
      `<p ${Array.from({ length: 5000 }, (_, at) => `a${at}=x`).join(" ")}>${first}</p><p>${second}</p>`,
      both,
    ],
    ["a long attribute", `<p class="${"x ".repeat(100_000)}">${first}</p><p>${second}</p>`, both],
    ["a long comment", `<!--${"-".repeat(500_000)}-->${two}`, both],
    ["hidden parts", `${two}<div style="display:none"><p>${third}</p></div>`, both],
    ["headings one in another", `<h2>一<h3>二${two}`, ["一", "二", ...both]],
    [
      "links in the text",
      `<p>${first.slice(0, 8)}<a href="/x">${first.slice(8)}</a></p><p>${second}</p><p>${third}</p>`,
      [first, second, third],
    ],
    [
      "data that would break a script",
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"</p>"}</script>${two}`,
      both,
    ],
    ["data that is no JSON", `<script type="application/ld+json">{"@type":</script>${two}`, both],
    [
      "data that pollutes",
      `<script type="application/ld+json">{"__proto__":{"polluted":1},"@context":"https://schema.org","@type":"Article","author":{"__proto__":[]}}</script>${two}`,
      both,
    ],
  ])("%s", (_, page, expected) => {
    expect(linesOf(page)).toEqual(expected);
    expect("polluted" in {}).toBe(false);
  });
});

describe("hostile pages that end quickly", () => {
  const megabytes = 4_000_000;
  const fill = (part: string) => part.repeat(Math.floor(megabytes / part.length));
  it.each<[string, string | Uint8Array, readonly unknown[]]>([
    ["nested elements", fill("<div>"), ["limit-exceeded", "depth"]],
    ["nested tables", fill("<table><tr><td>"), ["limit-exceeded", "depth"]],
    ["nested lists", fill("<ul><li>"), ["limit-exceeded", "depth"]],
    ["open links", fill("<a href=x>"), ["limit-exceeded", "elements"]],
    ["open paragraphs", fill("<p>"), ["limit-exceeded", "elements"]],
    ["cells of one huge table", fill("<tr><td>x"), ["limit-exceeded", "elements"]],
    ["end tags alone", fill("</div>"), []],
    ["starts of tags", fill("<"), ["limit-exceeded", "elements"]],
    ["starts of end tags", fill("</"), []],
    ["tags without end", fill("<a "), []],
    ["quotes without end", fill('<a b="'), []],
    ["quotes of two kinds", fill(`<a b='"`), []],
    ["signs of equality", fill("<a ==="), []],
    ["comments without end", fill("<!--"), []],
    ["comments", fill("<!---->"), []],
    ["declarations", fill("<!x>"), []],
    ["instructions without end", fill("<?"), []],
    ["scripts without end", fill("<script>"), []],
    ["titles without end", fill("<title>"), []],
    ["pictures without end", fill("<svg>"), []],
    ["starts and ends of pictures", fill("<svg></svg>"), []],
    ["font elements", fill("<font>"), []],
    ["references", fill("&amp;"), ["limit-exceeded", "elements"]],
    ["references without end", fill("&#x"), ["limit-exceeded", "elements"]],
    ["white space", fill(" "), []],
    ["line ends in a tag", `<a ${fill("\n")}`, []],
    ["metas", fill("<meta name=a>"), ["limit-exceeded", "elements"]],
    ["over the limit", "x".repeat(5 * 1024 * 1024 + 1), ["limit-exceeded", "pageSize"]],
    ["bytes of nothing", new Uint8Array(megabytes), []],
    ["bytes of no encoding", new Uint8Array(megabytes).fill(0xff), ["invalid-text"]],
  ])("%s", (_, page, expected) => {
    expect(linesOf(page)).toEqual(expected);
  });
});

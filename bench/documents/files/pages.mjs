import { filled } from "./filled.mjs";

/** A page may have 5 MB, and 20,000 elements. */
const mostPage = 5 * 1024 * 1024;
const page = (part, options) => (bytes) => filled(part, options)(Math.min(bytes, mostPage));
const ended = { before: "<html><body>", after: "</body></html>" };
const elements = (part, count, options = ended) => {
  return (bytes) => {
    const { before, after } = options;
    return Buffer.from(`${before}${part.repeat(Math.min(count, Math.floor(bytes / part.length)))}${after}`);
  };
};
const words = "社区工作者每天上门登记居民的需要，由街道统一安排采购和配送。";

/** Pages, each about as large as one may be. */
export const pages = [
  ["html", "64 MB", filled("<p>a")],
  ["html", "one text", page("a", ended)],
  ["html", "one text of CJK", page("社", ended)],
  ["html", "paragraphs", elements("<p>a", 19_900)],
  ["html", "paragraphs of sentences", elements(`<p>${words}`, 19_900)],
  ["html", "paragraphs in divisions", elements(`<div><p>${words}</p></div>`, 9_900)],
  ["html", "divisions", elements("<div>a</div>", 19_900)],
  [
    "html",
    "articles with classes",
    elements(`<div class="article content"><p>${words},,,,</p></div>`, 9_900),
  ],
  ["html", "breaks", elements("a<br>", 19_900)],
  ["html", "two breaks", elements("a<br><br>", 9_900)],
  ["html", "links", elements("<a href='#'>a</a>", 19_900)],
  ["html", "spans in one paragraph", elements(`<span>${words}</span>`, 19_900)],
  ["html", "headings", elements("<h2>a</h2>", 19_900)],
  ["html", "tables", elements("<table><tr><td>a</table>", 6_600)],
  ["html", "cells of one table", elements("<td>a", 19_000, { before: "<table><tr>", after: "</table>" })],
  ["html", "items of lists", elements(`<li>${words}`, 19_900, { before: "<ul>", after: "</ul>" })],
  ["html", "deep divisions", elements(`${"<div>".repeat(24)}${words}${"</div>".repeat(24)}`, 800)],
  [
    "html",
    "deep divisions, one paragraph in each",
    elements(`${`<div><p>${words}</p>`.repeat(22)}${"</div>".repeat(22)}`, 440),
  ],
  ["html", "deepest divisions", elements(`${"<div>".repeat(60)}${words}${"</div>".repeat(60)}`, 130)],
  [
    "html",
    "attributes",
    elements(`<p ${Array.from({ length: 100 }, (_, at) => `a${at}='b'`).join(" ")}>a`, 8_000),
  ],
  ["html", "names in the head", elements("<meta name='author' content='a'>", 19_900)],
  ["html", "bylines", elements("<span class='author date'>2020-01-01 作者：社区</span>", 19_900)],
  ["html", "times", elements("<time datetime='2020'>a</time>", 19_900)],
  ["html", "scripts never closed", page("<script>", ended)],
  ["html", "comments", page("<!--a-->", ended)],
  ["html", "comments never closed", page("<!--", ended)],
  ["html", "tags that are none", page("<", ended)],
  ["html", "ends of tags", page("</p>", ended)],
  ["html", "entities", page("&nbsp;", ended)],
  ["html", "entities that are kept", page("&amp;", ended)],
  ["html", "a quote never closed", page("a ", { before: "<html><body><p class='" })],
  ["html", "spaces in a tag", page(" ", { before: "<html><body><p", after: ">" })],
  ["html", "a title", page("a", { before: "<title>", after: "</title>" })],
  ["html", "data for machines", page('<script type="application/ld+json">{"a":1}</script>', ended)],
  ["html", "hidden", elements(`<div style="display:none">${words}</div>`, 19_900)],
];

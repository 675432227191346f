import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { writeZip } from "../../packages/evidence/src/documents/zip/writeZip.ts";
import { writeQdpx } from "../../packages/evidence/src/exchange/writeQdpx.ts";
import type { Secret } from "./plantedSecrets.ts";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const listed = (secrets: readonly Secret[], write: (text: string, at: number) => string): string =>
  secrets.map(({ text }, at) => write(escaped(text), at)).join("\n");

/** Documents that lie beside a case, with secrets where people seldom look. */
export function plantedDocuments(secrets: readonly Secret[]): ReadonlyMap<string, Uint8Array | string> {
  // A given name that stands alone is nowhere said to be a name.
  const named = secrets.filter(({ kind }) => kind !== "given name");
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const docx = writeZip(
    [
      [
        "[Content_Types].xml",
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
      ],
      [
        "word/document.xml",
        `<w:document xmlns:w="${word}"><w:body>${listed(secrets, (text) => `<w:p><w:r><w:t>${text}</w:t></w:r><w:del w:author="${text}"><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`)}</w:body></w:document>`,
      ],
      [
        "word/comments.xml",
        `<w:comments xmlns:w="${word}">${listed(secrets, (text, at) => `<w:comment w:id="${at}" w:author="${text}" w:initials="${text}"/>`)}</w:comments>`,
      ],
      [
        "docProps/core.xml",
        `<p>${listed(named, (text) => `<creator>${text}</creator><lastModifiedBy>${text}</lastModifiedBy>`)}</p>`,
      ],
    ].map(([name, content]) => ({ name: name as string, content: new TextEncoder().encode(content) })),
  );
  const vtt = `WEBVTT\n\nNOTE ${secrets[0]?.text}\n\n${listed(secrets, (text, at) => `00:00:${String(at % 60).padStart(2, "0")}.000 --> 00:01:00.000\n${secrets[at]?.kind === "given name" ? "" : `<v ${text}>`}${text}\n`)}`;
  const warc = secrets
    .map(
      ({ text }) =>
        `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${encodeURIComponent(text)}\r\nX-Person: ${text}\r\nContent-Length: 2\r\n\r\nok\r\n\r\n`,
    )
    .join("");
  return new Map<string, Uint8Array | string>([
    ["interview.docx", docx],
    ["interview.vtt", vtt],
    ["pages.warc", warc],
    ["pages.warc.gz", gzipSync(Buffer.from(warc))],
    [
      "page.html",
      `<html><head>${listed(named, (text) => `<meta name="author" content="${text}">`)}</head></html>`,
    ],
    ["network.graphml", `<graphml>${listed(secrets, (text) => `<node id="n" name="${text}"/>`)}</graphml>`],
    [
      "posts.csv",
      `author,text\n${listed(secrets, (text, at) => `${secrets[at]?.kind === "given name" ? "" : `"${text}"`},"${text}"`)}`,
    ],
    ["notes.json", JSON.stringify(secrets)],
    ["mail.eml", listed(secrets, (text) => `From: ${text}`)],
    ["scan.pdf", `%PDF-1.4\n${listed(secrets, (text) => `/Author (${text})`)}`],
    [
      "project.qdpx",
      writeQdpx({
        name: "Talks",
        coders: named.map(({ text }, at) => ({ id: `c${at}`, name: text })),
        codes: [],
        documents: [],
        codings: [],
      }).bytes,
    ],
    ["deep/er/codebook.qdc", listed(secrets, (text) => `<Code name="${text}"/>`)],
    ["utf16.txt", Buffer.from(`\uFEFF${listed(secrets, (text) => text)}`, "utf16le")],
    ...secrets.slice(0, 40).map(({ text }) => [`${text.replaceAll("/", " ")}.txt`, "nothing"] as const),
  ]);
}

import { writeZip } from "../../packages/evidence/src/documents/zip/writeZip.ts";

const encoder = new TextEncoder();
const body = encoder.encode(
  '<w:document><w:body><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>社区 😀</w:t></w:r></w:p></w:body></w:document>',
);
const parts = [
  "word/styles.xml",
  "word/footnotes.xml",
  "word/comments.xml",
  "docProps/core.xml",
  "_rels/.rels",
];

/** XML as a part of a Word document, mostly the main one; at times with bytes of the archive changed. */
export function packedDocx(input: string | Uint8Array, random: () => number): Uint8Array {
  const content = typeof input === "string" ? encoder.encode(input) : input;
  const part = random() < 0.7 ? null : (parts[Math.floor(random() * parts.length)] as string);
  const stored = random() < 0.8;
  const archive = writeZip([
    { name: "word/document.xml", content: part === null ? content : body, stored },
    ...(part === null ? [] : [{ name: part, content, stored }]),
  ]);
  for (let left = random() < 0.2 ? 3 : 0; left > 0; left -= 1) {
    archive[Math.floor(random() * archive.length)] = Math.floor(random() * 256);
  }
  return archive;
}

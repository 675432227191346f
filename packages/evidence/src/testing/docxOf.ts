import { writeZip } from "../documents/zip/writeZip.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word document of a body, and of further parts by name; a part that is `null` is left out. */
export function docxOf(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array {
  const all = new Map<string, string | Uint8Array | null>([
    [
      "_rels/.rels",
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ["word/document.xml", part("document", `<w:body>${body}</w:body>`)],
    ...Object.entries(parts),
  ]);
  const contents = [...all].flatMap(([name, content]) =>
    content === null
      ? []
      : [{ name, content: typeof content === "string" ? new TextEncoder().encode(content) : content }],
  );
  return writeZip(contents);
}

/** An XML part of a Word document. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${word}">${content}</w:${root}>`;
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

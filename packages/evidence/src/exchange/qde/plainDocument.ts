import type { Passage, TextDocument } from "../../model/TextDocument.ts";

/** A plain text as a document: line ends become U+000A, each line that holds more than space is a paragraph. O(characters). */
export function plainDocument(stored: string): TextDocument {
  const text = stored.replace(/\r\n?/g, "\n");
  const passages: Passage[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    let length = 0;
    for (const _ of line) length += 1;
    if (line.trim() !== "") {
      passages.push({ kind: "paragraph", start, end: start + length, speaker: null, time: null });
    }
    start += length + 1;
  }
  return { format: "text", title: null, text, passages, properties: new Map() };
}

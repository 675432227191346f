import { documentLimits } from "../../documents/documentLimits.ts";
import { addParagraphs } from "../../documents/text/addParagraphs.ts";
import { passagesOf } from "../../documents/text/passagesOf.ts";
import { spanList } from "../../documents/text/spanList.ts";
import type { TextDocument } from "../../model/TextDocument.ts";

/** A stored text as a document: line ends become U+000A, paragraphs are those of `readText`. O(characters). */
export function plainDocument(stored: string): TextDocument {
  const text = stored.replace(/\r\n?/g, "\n");
  const list = spanList(text, documentLimits.passages);
  addParagraphs(text, list);
  return { format: "text", title: null, text, passages: passagesOf(text, list.spans), properties: new Map() };
}

import { fileError } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import { quoted } from "../quoted.ts";
import type { DlHeader } from "./DlHeader.ts";
import type { DlCursor } from "./dlCursor.ts";
import { passColon, stops } from "./passColon.ts";

/** Reads labels, or that they stand in the data; `word` is the first word, already read. */
export function dlLabels(header: DlHeader, word: string, cursor: DlCursor, bounds: Limits): void {
  const of = word === "labels" ? null : word;
  if (of !== null) {
    const labels = cursor.next(stops);
    if (labels?.text.toLowerCase() !== "labels") {
      throw fileError([labels?.line ?? cursor.line()], quoted(labels?.text ?? ""), `labels: behind ${of}`);
    }
  }
  passColon(cursor);
  if (cursor.peek(stops)?.text.toLowerCase() === "embedded" && !cursor.peek(stops)?.quoted) {
    cursor.next(stops);
    passColon(cursor);
    if (of === null || of === "row") header.rowsEmbedded = true;
    if (of === null || of === "col" || of === "column") header.columnsEmbedded = true;
    return;
  }
  const { order, rows, columns, matrices } = header;
  if (of === "matrix" || of === "level") {
    header.matrixLabels = labelList(cursor, matrices);
  } else if (of === null || of === "row") {
    header.rowLabels = labelList(cursor, (of === null ? order : (rows ?? order)) ?? bounds.actors);
  } else {
    header.columnLabels = labelList(cursor, columns ?? order ?? bounds.actors);
  }
}

/** Reads at most so many labels, up to the word that ends the list. */
function labelList(cursor: DlCursor, most: number): string[] {
  const labels: string[] = [];
  while (labels.length < most && !isAtEnd(cursor)) labels.push(cursor.next()?.text ?? "");
  return labels;
}

function isAtEnd(cursor: DlCursor): boolean {
  const token = cursor.peek();
  if (token === null) return true;
  if (token.quoted) return false;
  if (/^(?:data|labels):/i.test(token.text)) return true;
  if (!/^(?:data|labels|row|col|column|matrix|level)$/i.test(token.text)) return false;
  const back = cursor.mark();
  cursor.next();
  const second = cursor.next()?.text ?? "";
  back();
  return /^(?::|(?:labels|embedded):?)/i.test(second);
}

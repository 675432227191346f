import { forEachLine } from "./forEachLine.ts";
import { isBlank } from "./isBlank.ts";
import type { SpanList } from "./spanList.ts";

/**
 * Adds the paragraphs of a plain text.
 *
 * A blank line ends a paragraph, and an ideographic space at the start of a line begins one, as Chinese texts do;
 * where there is no blank line between two others, every line is a paragraph.
 */
export function addParagraphs(text: string, list: SpanList): void {
  const isByLine = !hasBlankBetween(text);
  let from: number | null = null;
  let to = 0;
  const finish = (): void => {
    if (from !== null) list.add("paragraph", from, to);
    from = null;
  };
  forEachLine(text, (start, end) => {
    const isGap = isBlank(text, start, end);
    if (isGap || isByLine || text[start] === "\u3000") finish();
    if (isGap) return;
    from ??= start;
    to = end;
  });
  finish();
}

function hasBlankBetween(text: string): boolean {
  let [isAfterText, isAfterGap, found] = [false, false, false];
  forEachLine(text, (start, end) => {
    if (found) return;
    const isGap = isBlank(text, start, end);
    if (!isGap && isAfterGap) found = true;
    if (isGap && isAfterText) isAfterGap = true;
    if (!isGap) isAfterText = true;
  });
  return found;
}

import type { Passage } from "../../model/TextDocument.ts";
import { documentError } from "../documentError.ts";
import { isSpace } from "./isSpace.ts";

/** A passage whose places count UTF-16 units, as strings do. */
export type Span = Passage;

export interface SpanList {
  readonly spans: readonly Span[];
  /** Adds a stretch of the text without the white space around it; one of white space alone is no passage. */
  readonly add: (kind: Passage["kind"], start: number, end: number, by?: Speaking) => void;
}

interface Speaking {
  readonly speaker: string | null;
  readonly time: string | null;
}

const nobody: Speaking = { speaker: null, time: null };

/**
 * Collects passages of a text that is at hand.
 *
 * @throws {EvidenceError} `limit-exceeded` before there are more than the limit.
 */
export function spanList(text: string, limit: number): SpanList {
  const spans: Span[] = [];
  const add: SpanList["add"] = (kind, start, end, { speaker, time } = nobody) => {
    let [from, to] = [start, end];
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (from === to) return;
    if (spans.length === limit) {
      throw documentError(
        "limit-exceeded",
        null,
        `more than ${limit} passages`,
        "at most that, or a higher limit",
      );
    }
    spans.push({ kind, start: from, end: to, speaker, time });
  };
  return { spans, add };
}

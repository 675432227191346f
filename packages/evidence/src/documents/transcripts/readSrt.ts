import { counted } from "../../counted.ts";
import type { DocumentReading, ReadDocumentOptions } from "../DocumentReading.ts";
import { documentError } from "../documentError.ts";
import { type DocumentLimits, documentLimits } from "../documentLimits.ts";
import { decodeDocument } from "../text/decodeDocument.ts";
import { forEachLine } from "../text/forEachLine.ts";
import { isBlank } from "../text/isBlank.ts";
import type { Cue } from "./Cue.ts";
import { checkCue } from "./checkCue.ts";
import { cueReading } from "./cueReading.ts";
import { type CueTimes, cueTimes } from "./cueTimes.ts";

/**
 * Reads an SRT transcript: one passage for each cue, with the time at which it begins as the file writes it.
 *
 * Numbers of cues are not asked for; a cue goes on to the next line of times, blank lines within it included. Tags
 * are taken out. Lines before the first times are left out and counted. A name before a colon counts as the speaker
 * by the rule of `readTurns`.
 *
 * O(characters) time and space.
 *
 * @example
 * const { document } = readSrt("1\n00:00:01,000 --> 00:00:02,500\n<i>早上好。</i>\n");
 * document.text; // => "早上好。"
 * document.passages[0].time; // => "00:00:01,000"
 * @throws {EvidenceError} `invalid-file` for a file without a line of times, `invalid-text`, `limit-exceeded`.
 */
export function readSrt(input: string | Uint8Array, options: ReadDocumentOptions = {}): DocumentReading {
  const bounds = { ...documentLimits, ...options.limits };
  const { text, warnings } = decodeDocument(input, options);
  const { cues, before } = cuesOf(text, bounds);
  if (cues.length === 0) {
    const expected = "one such as 00:00:01,000 --> 00:00:02,500";
    throw documentError("invalid-file", null, "no line of times", expected);
  }
  const left = before === 0 ? [] : [`${counted(before, "line")} before the first times left out.`];
  return cueReading(cues, null, { dropped: before, warnings: [...warnings, ...left] }, bounds.passages);
}

function cuesOf(
  text: string,
  bounds: DocumentLimits,
): { readonly cues: readonly Cue[]; readonly before: number } {
  const cues: Cue[] = [];
  let before = 0;
  let cue: { times: CueTimes; start: number; end: number } | null = null;
  /** A line of digits alone, which is text unless times follow. */
  let digits: { start: number; end: number } | null = null;
  const add = (end: number): void => {
    if (cue === null) before += 1;
    else cue.end = end;
  };
  const finish = (line: number): void => {
    if (cue === null) return;
    checkCue(cues.length, cue.end - cue.start, line, bounds);
    const { start, from, to } = cue.times;
    cues.push({ start, from, to, payload: text.slice(cue.start, Math.max(cue.start, cue.end)) });
  };
  forEachLine(text, (start, end, number) => {
    const line = text.slice(start, Math.min(end, start + 1001));
    const times = cueTimes(line);
    if (times) {
      finish(number);
      cue = { times, start: end + 1, end };
      digits = null;
      return;
    }
    if (digits !== null) add(digits.end);
    digits = /^[ \t]*\d{1,9}[ \t]*$/.test(line) ? { start, end } : null;
    if (digits === null && !isBlank(text, start, end)) add(end);
  });
  const last = digits as { end: number } | null;
  if (last !== null) add(last.end);
  finish(0);
  return { cues, before };
}

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
import { cueTimes } from "./cueTimes.ts";

/**
 * Reads a WebVTT transcript: one passage for each voice of a cue, with its speaker and the time at which it begins.
 *
 * The text is that of the cues without tags, each on lines of its own; `&amp;` and its like are characters. Notes,
 * styles, regions and blocks without times are left out and counted. Where no cue has a voice tag, a name before a
 * colon counts as the speaker, by the rule of `readTurns`.
 *
 * O(characters) time and space.
 *
 * @example
 * const { document } = readVtt("WEBVTT\n\n00:01.000 --> 00:02.500\n<v 王姐>早上好。");
 * document.passages; // => [{ kind: "cue", start: 0, end: 4, speaker: "王姐", time: "00:01.000" }]
 * @throws {EvidenceError} `invalid-file` for a file that does not begin with WEBVTT, `invalid-text`, `limit-exceeded`.
 * @see W3C (2019), WebVTT: The Web Video Text Tracks Format.
 */
export function readVtt(input: string | Uint8Array, options: ReadDocumentOptions = {}): DocumentReading {
  const bounds = { ...documentLimits, ...options.limits };
  const { text, warnings } = decodeDocument(input, options);
  const header = /^WEBVTT(?:[ \t]([^\n]{0,1000})[^\n]*)?(?:\n|$)/.exec(text);
  if (!header)
    throw documentError("invalid-file", 1, "a line that is not WEBVTT", "WEBVTT and what follows it");
  const { cues, notes, broken } = blocksOf(text, bounds);
  const left = [
    ...warnings,
    ...(notes === 0
      ? []
      : [`${counted(notes, "note, style or region", "notes, styles and regions")} left out.`]),
    ...(broken === 0 ? [] : [`${counted(broken, "block")} without readable times left out.`]),
  ];
  const title = header[1]?.replace(/^-/, "").trim() || null;
  return cueReading(cues, title, { dropped: notes + broken, warnings: left }, bounds.passages);
}

function blocksOf(text: string, bounds: DocumentLimits) {
  const cues: Cue[] = [];
  let [notes, broken, number] = [0, 0, 0];
  let block: { start: number; end: number; lines: number } | null = null;
  let cue: { times: NonNullable<ReturnType<typeof cueTimes>>; start: number; end: number } | null = null;
  const finish = (): void => {
    if (cue !== null) {
      const { start, from, to } = cue.times;
      checkCue(cues.length, cue.end - cue.start, number, bounds);
      cues.push({ start, from, to, payload: text.slice(cue.start, cue.end) });
    } else if (block !== null && block.start > 0) {
      if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(text.slice(block.start, block.start + 10))) notes += 1;
      else broken += 1;
    }
    [block, cue] = [null, null];
  };
  forEachLine(text, (start, end, line) => {
    number = line;
    if (isBlank(text, start, end)) {
      finish();
      return;
    }
    const isNote =
      block !== null && cue === null && /^NOTE(?:\s|$)/.test(text.slice(block.start, block.start + 5));
    const times = isNote ? null : cueTimes(text.slice(start, Math.min(end, start + 1001)));
    if (times) {
      // The line before the times, if any, is the name of the cue; a cue whose words hold times ends there.
      if (cue !== null || (block !== null && (block.lines > 1 || block.start === 0))) finish();
      block = null;
      cue = { times, start: end + 1, end };
    } else if (cue !== null) cue.end = end;
    else if (block === null) block = { start, end, lines: 1 };
    else block = { ...block, end, lines: block.lines + 1 };
  });
  finish();
  return { cues, notes, broken };
}

import { counted } from "../counted.ts";
import type { DocumentReading } from "../DocumentReading.ts";
import { reportOf } from "../reportOf.ts";
import { passagesOf } from "../text/passagesOf.ts";
import { spanList } from "../text/spanList.ts";
import type { Cue } from "./Cue.ts";
import { namedSpeakers } from "./namedSpeakers.ts";
import { voicesOf } from "./voicesOf.ts";

/**
 * Makes a document of cues: their words without tags, one after the other on lines of their own.
 *
 * A passage is what one voice says in one cue. Where no cue has a voice, names before a colon are taken for speakers
 * as in a text of turns. The report counts cues.
 */
export function cueReading(
  cues: readonly Cue[],
  title: string | null,
  left: { readonly dropped: number; readonly warnings: readonly string[] },
  limit: number,
): DocumentReading {
  const spoken = cues.map((cue) => ({ cue, voices: voicesOf(cue.payload) }));
  const hasVoices = spoken.some(({ voices }) => voices.some(({ speaker }) => speaker !== null));
  const names = hasVoices
    ? null
    : namedSpeakers(
        spoken.map(({ voices }) => voices[0]?.text ?? ""),
        "none",
      );
  const parts: { text: string; skip: number; speaker: string | null; time: string }[] = [];
  let empty = 0;
  for (const { cue, voices } of spoken) {
    const said = voices.filter(({ text }) => text.trim() !== "");
    if (said.length === 0) empty += 1;
    for (const { text, speaker } of said) {
      const found = names?.(text) ?? null;
      const label = found !== null && text.slice(found.length).trim() !== "" ? found : null;
      parts.push({ text, skip: label?.length ?? 0, speaker: label?.name ?? speaker, time: cue.start });
    }
  }
  const text = parts.map((part) => part.text).join("\n");
  const list = spanList(text, limit);
  let at = 0;
  for (const part of parts) {
    list.add("cue", at + part.skip, at + part.text.length, { speaker: part.speaker, time: part.time });
    at += part.text.length + 1;
  }
  const passages = passagesOf(text, list.spans);
  return {
    document: { format: "transcript", title, text, passages, properties: new Map() },
    report: reportOf(cues.length - empty, left.dropped + empty, [
      ...left.warnings,
      ...notesOn(cues, empty, passages),
    ]),
  };
}

function notesOn(
  cues: readonly Cue[],
  empty: number,
  passages: DocumentReading["document"]["passages"],
): readonly string[] {
  const backwards = cues.filter(({ from, to }) => to < from).length;
  const early = cues.filter(({ from }, index) => from < (cues[index - 1]?.from ?? 0)).length;
  const speakers = new Set(passages.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))).size;
  return [
    ...(speakers === 0 ? [] : [`${counted(speakers, "speaker")} named in the cues.`]),
    ...(empty === 0 ? [] : [`${counted(empty, "cue")} without words left out.`]),
    ...(early === 0
      ? []
      : [`${counted(early, "cue")} of an earlier time than the one above; kept in the file's order.`]),
    ...(backwards === 0 ? [] : [`${counted(backwards, "cue")} with an end before the beginning; kept.`]),
  ];
}

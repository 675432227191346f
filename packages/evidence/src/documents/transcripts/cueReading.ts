import { counted } from "../../counted.ts";
import type { Passage } from "../../model/TextDocument.ts";
import type { DocumentReading } from "../DocumentReading.ts";
import { documentError } from "../documentError.ts";
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
  const { texts, speakers, times, empty } = saidIn(cues, limit);
  const hasVoices = speakers.some((speaker) => speaker !== null);
  const names = hasVoices ? null : namedSpeakers(texts, "none", limit);
  const text = texts.join("\n");
  const list = spanList(text, limit);
  let at = 0;
  texts.forEach((said, index) => {
    const found = names?.(said) ?? null;
    const label = found !== null && said.slice(found.length).trim() !== "" ? found : null;
    const by = { speaker: label?.name ?? speakers[index] ?? null, time: times[index] ?? null };
    list.add("cue", at + (label?.length ?? 0), at + said.length, by);
    at += said.length + 1;
  });
  const passages = passagesOf(text, list.spans);
  return {
    document: { format: "transcript", title, text, passages, properties: new Map() },
    report: reportOf(cues.length - empty, left.dropped + empty, [
      ...left.warnings,
      ...notesOn(cues, empty, passages),
    ]),
  };
}

/** What voices say, one after the other; in lists side by side, which take less than a list of what each says. */
function saidIn(cues: readonly Cue[], limit: number) {
  const texts: string[] = [];
  const speakers: (string | null)[] = [];
  const times: string[] = [];
  const known = new Map<string, string>();
  let empty = 0;
  for (const cue of cues) {
    const voices = voicesOf(cue.payload).filter(({ text }) => text.trim() !== "");
    if (voices.length === 0) empty += 1;
    if (texts.length + voices.length > limit) {
      const expected = "at most that, or a higher limit";
      throw documentError("limit-exceeded", null, `more than ${limit} voices`, expected);
    }
    for (const { text, speaker } of voices) {
      const same = speaker === null ? null : (known.get(speaker) ?? speaker);
      if (same !== null) known.set(same, same);
      texts.push(text);
      speakers.push(same);
      times.push(cue.start);
    }
  }
  return { texts, speakers, times, empty };
}

function notesOn(cues: readonly Cue[], empty: number, passages: readonly Passage[]): readonly string[] {
  let [backwards, early] = [0, 0];
  cues.forEach(({ from, to }, index) => {
    if (to < from) backwards += 1;
    if (from < (cues[index - 1]?.from ?? 0)) early += 1;
  });
  const speakers = new Set<string>();
  for (const { speaker } of passages) if (speaker !== null) speakers.add(speaker);
  const said: readonly (readonly [count: number, sentence: string])[] = [
    [speakers.size, `${counted(speakers.size, "speaker")} named in the cues.`],
    [empty, `${counted(empty, "cue")} without words left out.`],
    [early, `${counted(early, "cue")} of an earlier time than the one above; kept in the file's order.`],
    [backwards, `${counted(backwards, "cue")} with an end before the beginning; kept.`],
  ];
  return said.flatMap(([count, sentence]) => (count === 0 ? [] : [sentence]));
}

import { filled } from "./filled.mjs";

const cue = "00:00:01.000 --> 00:00:02.000\n";
const longLine = "社区工作者每天上门登记居民的需要，由街道统一安排采购和配送".repeat(2);

/** Transcripts: turns, WebVTT, SRT. */
export const transcripts = [
  ["turns", "turns without words", filled("A:\n")],
  ["turns", "turns of a letter", filled("A: a\n")],
  ["turns", "many turns", filled(`A: ${longLine.slice(0, 45)}\n`)],
  [
    "turns",
    "names that all differ",
    filled("", {
      at: (index) => `n${index.toString(36).replace(/\d/g, "z")}q${"abcdefghij"[index % 10]}: a\n`,
    }),
  ],
  ["turns", "colons", filled(":")],
  ["turns", "lines of colons", filled(": : : : : : : : : :\n")],
  [
    "turns",
    "spaces before a colon",
    filled(`${" ".repeat(190)}a b c d e f g:\n`, { before: "A: a\nA: b\n" }),
  ],
  ["turns", "one turn of one line", filled("a", { before: "A: a\nA: " })],
  ["turns", "one turn of lines", filled("a b c d e f g h\n", { before: "A: a\nA: " })],
  ["vtt", "times alone", filled(`${cue}\n`, { before: "WEBVTT\n\n" })],
  ["vtt", "many cues", filled(`${cue}<v A>${longLine.slice(0, 32)}</v>\n\n`, { before: "WEBVTT\n\n" })],
  [
    "vtt",
    "voices in cues of a megabyte",
    filled(`${cue}${"<v A>b".repeat(160_000)}\n\n`, { before: "WEBVTT\n\n" }),
  ],
  ["vtt", "one cue of voices", filled("<v A>b", { before: `WEBVTT\n\n${cue}` })],
  [
    "vtt",
    "tags that are never closed",
    filled(`${cue}${"<v.a.a.a.a.a.a.a.a ".repeat(50_000)}\n\n`, { before: "WEBVTT\n\n" }),
  ],
  ["vtt", "entities", filled(`${cue}${"&amp;".repeat(200_000)}\n\n`, { before: "WEBVTT\n\n" })],
  ["vtt", "notes", filled("NOTE\n\n", { before: "WEBVTT\n\n" })],
  ["vtt", "lines that are nothing", filled("a\n\n", { before: "WEBVTT\n\n" })],
  ["srt", "times alone", filled(cue)],
  ["srt", "many cues", filled(`1\n${cue}${longLine.slice(0, 35)}\n\n`)],
  ["srt", "digits", filled("1\n", { before: cue })],
  ["srt", "ends of lines in a cue", filled("\n", { before: cue, after: "a" })],
  ["srt", "arrows", filled("-->\n", { before: cue })],
  ["turns", "times and names in turn", filled("[00:00:01] A 00:00:02: a\n")],
  [
    "turns",
    "names that come once",
    filled("", { before: "A: a\nA: b\n", at: (index) => `${index % 9}z: a\n\n\n` }),
  ],
  ["turns", "turns of emoji, CR", filled("A: 👩\r")],
  [
    "turns",
    "words in brackets before a colon",
    filled(`${"ab ".repeat(5)}(${"c".repeat(30)}) :\n`, { before: "A: a\nA: b\n" }),
  ],
  ["vtt", "cues of one emoji", filled(`${cue}👩\n\n`.padEnd(133, "x"), { before: "WEBVTT\n\n" })],
  ["vtt", "voices of two letters", filled(`${cue}${"<v A>b".repeat(16)}\n\n`, { before: "WEBVTT\n\n" })],
  ["vtt", "entities in many cues", filled(`${cue}${"&amp;".repeat(20)}\n\n`, { before: "WEBVTT\n\n" })],
  ["vtt", "tags of nothing", filled(`${cue}${"<b>".repeat(40)}\n\n`, { before: "WEBVTT\n\n" })],
  ["vtt", "braces", filled(`${cue}${"{\\a".repeat(300_000)}\n\n`, { before: "WEBVTT\n\n" })],
  [
    "vtt",
    "a voice that differs in each cue",
    filled("", { before: "WEBVTT\n\n", at: (index) => `${cue}<v name ${index}>${"a".repeat(80)}\n\n` }),
  ],
  ["vtt", "a block of lines", filled("a\n", { before: "WEBVTT\n\na\n" })],
  ["srt", "names in cues that differ", filled("", { at: (index) => `${cue}n${index}: a\n\n` })],
  ["srt", "names in many cues", filled(`${cue}A: ${"b".repeat(90)}\n\n`)],
  ["srt", "tags", filled(`${cue}${"<i>a</i>".repeat(12)}\n\n`)],
];

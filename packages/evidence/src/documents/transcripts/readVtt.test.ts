import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFault } from "../../testing/documentFault.ts";
import { type JudgedFile, judgedFiles } from "../../testing/judgedFiles.ts";
import { readVtt } from "./readVtt.ts";

const at = "00:01.000 --> 00:02.000";
const vtt = (...blocks: string[]) => `WEBVTT\n\n${blocks.join("\n\n")}\n`;

const files: readonly JudgedFile[] = [
  ["no cue at all", "WEBVTT", []],
  ["a byte order mark", `\ufeff${vtt(`${at}\na`)}`, ["cue|-|00:01.000|a"]],
  ["a title", `WEBVTT - Talk\n\n${at}\na`, ["cue|-|00:01.000|a"]],
  ["headers below the first line", `WEBVTT\nKind: captions\nLanguage: zh\n\n${at}\na`, ["cue|-|00:01.000|a"]],
  ["a cue right below the first line", `WEBVTT\n${at}\na`, ["cue|-|00:01.000|a"]],
  ["hours", vtt("100:00:01.000 --> 100:00:02.000\na"), ["cue|-|100:00:01.000|a"]],
  ["settings behind the times", vtt(`${at} align:start position:0%\na`), ["cue|-|00:01.000|a"]],
  ["names of cues", vtt(`intro\n${at}\na`, `2\n${at}\nb`), ["cue|-|00:01.000|a", "cue|-|00:01.000|b"]],
  ["lines within a cue", vtt(`${at}\na\nb`), ["cue|-|00:01.000|a\nb"]],
  ["CR LF", vtt(`${at}\na\nb`).replaceAll("\n", "\r\n"), ["cue|-|00:01.000|a\nb"]],
  ["a voice", vtt(`${at}\n<v 王姐>早上好👩‍🌾</v>`), ["cue|王姐|00:01.000|早上好👩‍🌾"]],
  ["a voice with classes", vtt(`${at}\n<v.loud.first Ann Lee>a`), ["cue|Ann Lee|00:01.000|a"]],
  ["two voices in a cue", vtt(`${at}\n<v A>a</v>\n<v B>b</v>`), ["cue|A|00:01.000|a", "cue|B|00:01.000|b"]],
  ["words before a voice", vtt(`${at}\na <v B>b`), ["cue|-|00:01.000|a", "cue|B|00:01.000|b"]],
  ["a voice without a name", vtt(`${at}\n<v>a</v>`), ["cue|-|00:01.000|a"]],
  [
    "voices named like object members",
    vtt(`${at}\n<v __proto__>a`, `${at}\n<v constructor>b`),
    ["cue|__proto__|00:01.000|a", "cue|constructor|00:01.000|b"],
  ],
  ["a name with an entity", vtt(`${at}\n<v A &amp; B>a`), ["cue|A & B|00:01.000|a"]],
  ["tags", vtt(`${at}\n<i>a</i> <c.red>b</c> <00:01.500>c <lang zh>d</lang>`), ["cue|-|00:01.000|a b c d"]],
  ["ruby", vtt(`${at}\n<ruby>社<rt>she</rt></ruby>`), ["cue|-|00:01.000|社she"]],
  ["entities", vtt(`${at}\n&lt;b&gt; &amp;amp; &#x793e; &#128105;`), ["cue|-|00:01.000|<b> &amp; 社 👩"]],
  [
    "entities that are none",
    vtt(`${at}\n&foo; &#0; &#xd800; &#x110000; & a`),
    ["cue|-|00:01.000|&foo; &#0; &#xd800; &#x110000; & a"],
  ],
  ["brackets that are no tags", vtt(`${at}\na < b > c <d> 1<2`), ["cue|-|00:01.000|a < b > c <d> 1<2"]],
  ["a tag that is never closed", vtt(`${at}\n<v Ann a`), ["cue|-|00:01.000|<v Ann a"]],
  ["a note", vtt("NOTE a", `${at}\nb`, "NOTE\nc\nd"), ["cue|-|00:01.000|b"]],
  ["a note that speaks of times", vtt(`NOTE\n${at}\na`, `${at}\nb`), ["cue|-|00:01.000|b"]],
  ["a word like a note", vtt(`${at}\nNOTE a`, "NOTED"), ["cue|-|00:01.000|NOTE a"]],
  [
    "styles and regions",
    vtt("STYLE\n::cue { color: red }", "REGION\nid:a", `${at}\nb`),
    ["cue|-|00:01.000|b"],
  ],
  ["times that are broken", vtt("00:01 --> 00:02\na", "0:1.000 --> x\nb", `${at}\nc`), ["cue|-|00:01.000|c"]],
  ["a cue without words", vtt(at, `${at}\n<i></i>`, `${at}\na`), ["cue|-|00:01.000|a"]],
  ["times within a cue", vtt(`${at}\na\n${at}\nb`), ["cue|-|00:01.000|a", "cue|-|00:01.000|b"]],
  [
    "cues out of order",
    vtt(`00:05.000 --> 00:06.000\na`, `${at}\nb`),
    ["cue|-|00:05.000|a", "cue|-|00:01.000|b"],
  ],
  ["a cue that ends before it begins", vtt("00:02.000 --> 00:01.000\na"), ["cue|-|00:02.000|a"]],
  ["commas for points", vtt("00:01,000 --> 00:02,000\na"), ["cue|-|00:01,000|a"]],
  [
    "names before colons, as meetings write them",
    vtt(`1\n${at}\nAnn Lee: a`, `2\n${at}\n王姐：b`),
    ["cue|Ann Lee|00:01.000|a", "cue|王姐|00:01.000|b"],
  ],
  ["a colon beside voices, which is text", vtt(`${at}\n<v A>B: a`), ["cue|A|00:01.000|B: a"]],
  ["a first line that is not WEBVTT", `webvtt\n\n${at}\na`, "invalid-file"],
  ["a first line that goes on", `WEBVTTX\n\n${at}\na`, "invalid-file"],
  ["a blank first line", `\n${vtt(`${at}\na`)}`, "invalid-file"],
  ["nothing", "", "invalid-file"],
  ["a NUL character", vtt(`${at}\na\0`), "invalid-text"],
  [
    "broken UTF-8",
    Uint8Array.from([..."WEBVTT\n"].map((one) => one.charCodeAt(0)).concat(0xff)),
    "invalid-text",
  ],
  ["a cue too many", vtt(`${at}\na`, `${at}\nb`), "limit-exceeded", { limits: { passages: 1 } }],
];

describe("readVtt", () => {
  judgedFiles(readVtt, files);

  it("counts what it left out", () => {
    const { document, report } = readVtt(
      `WEBVTT - Talk 3\n\nNOTE a\n\nSTYLE\nb\n\nlost\n\n00:05.000 --> 00:04.000\n<v A>c\n\n${at}\n \n\n${at}\n<v B>d`,
    );
    expect(document.title).toBe("Talk 3");
    expect(report).toEqual({
      kept: 2,
      merged: 0,
      dropped: 4,
      warnings: [
        "2 notes, styles and regions left out.",
        "1 block without readable times left out.",
        "2 speakers named in the cues.",
        "1 cue without words left out.",
        "1 cue of an earlier time than the one above; kept in the file's order.",
        "1 cue with an end before the beginning; kept.",
      ],
    });
  });

  it("holds together whatever the blocks", () => {
    const piece = fc.constantFrom(
      `\n\n${at}\n`,
      "a",
      "社",
      "👩",
      "\n",
      "\n\n",
      "<v ",
      ">",
      "</v>",
      "&amp;",
      "A: ",
      "NOTE",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(documentFault(readVtt(`WEBVTT\n${pieces.join("")}`))).toBeNull();
      }),
    );
  });
});

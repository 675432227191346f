import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFault } from "../../testing/documentFault.ts";
import { type JudgedFile, judgedFiles } from "../../testing/judgedFiles.ts";
import { readSrt } from "./readSrt.ts";

const at = "00:00:01,000 --> 00:00:02,000";
const cue = "cue|-|00:00:01,000|";

const files: readonly JudgedFile[] = [
  ["one cue", `1\n${at}\na\n`, [`${cue}a`]],
  ["a byte order mark", `\ufeff1\n${at}\na\n`, [`${cue}a`]],
  ["CR LF", `1\r\n${at}\r\na\r\nb\r\n`, [`${cue}a\nb`]],
  ["no numbers", `${at}\na\n\n${at}\nb`, [`${cue}a`, `${cue}b`]],
  [
    "numbers in wrong order, and twice",
    `7\n${at}\na\n\n2\n${at}\nb\n\n2\n${at}\nc`,
    [`${cue}a`, `${cue}b`, `${cue}c`],
  ],
  ["no blank line between cues", `1\n${at}\na\n2\n${at}\nb`, [`${cue}a`, `${cue}b`]],
  ["blank lines within a cue", `1\n${at}\na\n\nb\n\n2\n${at}\nc`, [`${cue}a\n\nb`, `${cue}c`]],
  ["a cue of digits", `1\n${at}\n42\n\n2\n${at}\n43\n44`, [`${cue}42`, `${cue}43\n44`]],
  ["digits at the end", `1\n${at}\na\n\n2\n`, [`${cue}a\n\n2`]],
  ["times with points", "1\n00:00:01.000 --> 00:00:02.000\na", ["cue|-|00:00:01.000|a"]],
  ["times without hours", "1\n00:01,5 --> 00:02,5\na", ["cue|-|00:01,5|a"]],
  ["places behind the times", `1\n${at} X1:1 X2:2\na`, [`${cue}a`]],
  ["times without spaces", "1\n00:00:01,000-->00:00:02,000\na", [`${cue}a`]],
  ["tags", `1\n${at}\n<i>a</i> <font color="red">b</font> {\\an8}c`, [`${cue}a b c`]],
  ["brackets that are no tags", `1\n${at}\na <- b {c}`, [`${cue}a <- b {c}`]],
  ["CJK and emoji", `1\n${at}\n社区👩‍🌾`, [`${cue}社区👩‍🌾`]],
  [
    "names before colons",
    `1\n${at}\n王姐：a\n\n2\n${at}\n__proto__: b`,
    ["cue|王姐|00:00:01,000|a", "cue|__proto__|00:00:01,000|b"],
  ],
  [
    "a name that comes once among many cues",
    `${at}\na\n\n${at}\nb\n\n${at}\nAnn: c`,
    [`${cue}a`, `${cue}b`, `${cue}Ann: c`],
  ],
  ["an address, which is no name", `${at}\nhttp://a.org`, [`${cue}http://a.org`]],
  ["cues out of order", `00:00:05,000 --> 00:00:06,000\na\n\n${at}\nb`, ["cue|-|00:00:05,000|a", `${cue}b`]],
  ["cues at the same time", `${at}\na\n\n${at}\na`, [`${cue}a`, `${cue}a`]],
  ["empty cues", `1\n${at}\n\n2\n${at}\n\n3\n${at}\na`, [`${cue}a`]],
  ["lines before the first times", `a\nb\n\n1\n${at}\nc`, [`${cue}c`]],
  [
    "times cut short, which are text",
    `1\n${at}\na\n\n2\n00:00:03,000 -->\nb`,
    [`${cue}a\n\n2\n00:00:03,000 -->\nb`],
  ],
  ["times of a hundred hours", "1\n123456:00:01,000 --> 123456:00:02,000\na", ["cue|-|123456:00:01,000|a"]],
  [
    "a time too long, which is none",
    `${at}\na\n1234567:00:01,000 --> 00:02,000`,
    [`${cue}a\n1234567:00:01,000 --> 00:02,000`],
  ],
  ["nothing", "", "invalid-file"],
  ["digits alone", "1\n2\n3", "invalid-file"],
  ["words alone", "a\n\nb", "invalid-file"],
  ["an arrow alone", "-->", "invalid-file"],
  ["a NUL character", `1\n${at}\n\0`, "invalid-text"],
  ["broken UTF-8", Uint8Array.of(0x31, 0x0a, 0xff), "invalid-text"],
  ["a cue too many", `${at}\na\n${at}\nb`, "limit-exceeded", { limits: { passages: 1 } }],
];

describe("readSrt", () => {
  judgedFiles(readSrt, files);

  it("counts what it left out or found odd", () => {
    const text = `lost\n1\n00:00:05,000 --> 00:00:04,000\nAnn: a\n\n2\n${at}\n\n3\n${at}\nAnn: b`;
    expect(readSrt(text).report).toEqual({
      kept: 2,
      merged: 0,
      dropped: 2,
      warnings: [
        "1 line before the first times left out.",
        "1 speaker named in the cues.",
        "1 cue without words left out.",
        "1 cue of an earlier time than the one above; kept in the file's order.",
        "1 cue with an end before the beginning; kept.",
      ],
    });
  });

  it("holds together whatever the lines", () => {
    const line = fc.constantFrom(at, "1", "", "a", "社区👩", "A: b", "<i>", "-->", " ", "&lt;");
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(documentFault(readSrt([at, ...lines].join("\n")))).toBeNull();
      }),
    );
  });
});

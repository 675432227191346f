import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFault } from "../../testing/documentFault.ts";
import { type JudgedFile, judgedFiles } from "../../testing/judgedFiles.ts";
import { readTurns } from "./readTurns.ts";

const files: readonly JudgedFile[] = [
  ["two speakers", "A: a\nB: b\n", ["turn|A|-|a", "turn|B|-|b"]],
  ["full-width colons", "访谈者：您好？\n王姐：好。", ["turn|访谈者|-|您好？", "turn|王姐|-|好。"]],
  ["blank lines between turns", "A: a\n\nB: b\n\n", ["turn|A|-|a", "turn|B|-|b"]],
  ["lines that go on", "A: a\nb\n\nc\nA: d", ["turn|A|-|a\nb\n\nc", "turn|A|-|d"]],
  ["a name alone on its line", "A:\na\nB:\nb", ["turn|A|-|a", "turn|B|-|b"]],
  ["a turn without words", "A:\nB: b\nA:\n", ["turn|B|-|b"]],
  [
    "times before names",
    "[00:01:02] A: a\n(1:03) B: b\n01:04 A: c",
    ["turn|A|00:01:02|a", "turn|B|1:03|b", "turn|A|01:04|c"],
  ],
  ["times after names", "A [00:01:02]: a\nB (00:03): b", ["turn|A|00:01:02|a", "turn|B|00:03|b"]],
  [
    "a name and a time alone",
    "说话人1 00:12\na\n说话人2 00:15\nb",
    ["turn|说话人1|00:12|a", "turn|说话人2|00:15|b"],
  ],
  ["times with thousandths", "[00:01:02.345] A: a", ["turn|A|00:01:02.345|a"]],
  ["Chinese brackets", "【00:01】王姐：a\n（女）：b", ["turn|王姐|00:01|a\n（女）：b"]],
  ["brackets in a name", "王姐（女）：a\n王姐（女）：b", ["turn|王姐（女）|-|a", "turn|王姐（女）|-|b"]],
  ["no space behind the colon", "A:a\nB:b", ["turn|A|-|a", "turn|B|-|b"]],
  ["spaces around names", "  Ann   Lee : a\n\u3000王姐：b", ["turn|Ann Lee|-|a", "turn|王姐|-|b"]],
  ["names of object members", "__proto__: a\nconstructor: b", ["turn|__proto__|-|a", "turn|constructor|-|b"]],
  [
    "names with astral and combining characters",
    "𠮷野: 👩‍🌾\nE\u0301va: e\u0301",
    ["turn|𠮷野|-|👩‍🌾", "turn|E\u0301va|-|e\u0301"],
  ],
  [
    "what stands before the first turn",
    "访谈三\n时间：2020年\n\n地点：武汉\nA: a\nB: b",
    ["paragraph|-|-|访谈三\n时间：2020年", "paragraph|-|-|地点：武汉", "turn|A|-|a", "turn|B|-|b"],
  ],
  ["a colon within words", "A: one: two\nB: 例如：三", ["turn|A|-|one: two", "turn|B|-|例如：三"]],
  [
    "a name that comes once among long turns",
    "A: a\nb\nc\nd\ne\nFor example: f\nA: g",
    ["turn|A|-|a\nb\nc\nd\ne\nFor example: f", "turn|A|-|g"],
  ],
  [
    "a speaker who differs in a digit",
    "P1: a\nb\nc\nP2: d\ne\nf\ng",
    ["turn|P1|-|a\nb\nc", "turn|P2|-|d\ne\nf\ng"],
  ],
  ["an address", "A: see\nhttp://a.org\nB: b", ["turn|A|-|see\nhttp://a.org", "turn|B|-|b"]],
  ["a time of day in words", "A: at\n12:30\nB: b", ["turn|A|-|at\n12:30", "turn|B|-|b"]],
  ["a sentence before a colon", "A: a\nWell, I said: b\nB: c", ["turn|A|-|a\nWell, I said: b", "turn|B|-|c"]],
  [
    "seven words before a colon",
    "A: a\none two three four five six seven: b\nB: c",
    ["turn|A|-|a\none two three four five six seven: b", "turn|B|-|c"],
  ],
  [
    "a name of 61 characters, which is none",
    `A: a\n${"n".repeat(61)}: b\nB: c`,
    [`turn|A|-|a\n${"n".repeat(61)}: b`, "turn|B|-|c"],
  ],
  ["a name of 60 characters", `${"n".repeat(60)}: a`, [`turn|${"n".repeat(60)}|-|a`]],
  ["words of direction in a name", "A\u202e: a\nB: b", ["turn|A\u202e|-|a", "turn|B|-|b"]],
  ["CR LF", "A: a\r\nB: b\r\n", ["turn|A|-|a", "turn|B|-|b"]],
  ["a byte order mark", "\ufeffA: a\nB: b", ["turn|A|-|a", "turn|B|-|b"]],
  ["one turn", "A: a", ["turn|A|-|a"]],
  [
    "HTML in a name, which is none",
    "<b>: a\nA: b\nA: c",
    ["paragraph|-|-|<b>: a", "turn|A|-|b", "turn|A|-|c"],
  ],
  ["nothing", "", "invalid-file"],
  ["words alone", "a\nb", "invalid-file"],
  ["digits before colons", "1: a\n2: b", "invalid-file"],
  ["what tells of a document alone", "Date: a\nPlace: b", "invalid-file"],
  ["a colon alone", ":\n：\n", "invalid-file"],
  ["a NUL character", "A: \0", "invalid-text"],
  ["broken UTF-8", Uint8Array.of(0x41, 0x3a, 0xff), "invalid-text"],
  ["a turn too many", "A: a\nB: b", "limit-exceeded", { limits: { passages: 1 } }],
  [
    "ten thousand names and one",
    Array.from({ length: 10_001 }, (_, index) => `n${String.fromCodePoint(0x4e00 + index)}: a`).join("\n"),
    "limit-exceeded",
  ],
];

describe("readTurns", () => {
  judgedFiles(readTurns, files);

  it("says what it took for a speaker, and where it did not", () => {
    expect(readTurns("A: a\nb\n\nc\nd\nOnce: e\nf\nA: g").report).toEqual({
      kept: 2,
      merged: 0,
      dropped: 0,
      warnings: [
        "2 turns of 1 speaker; a name before a colon was taken for one.",
        "A name before a colon that comes once was left in the turn before, on line 6.",
      ],
    });
  });

  it("keeps every character of the text, and holds together", () => {
    const line = fc.constantFrom(
      "A: ",
      "王姐：",
      "a",
      "社区👩",
      "",
      " ",
      "[0:01] B: b",
      "B 0:02",
      "Date: x",
      "e\u0301",
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = ["A: a", ...lines].join("\n");
        const reading = readTurns(text);
        expect(reading.document.text).toBe(text);
        expect(documentFault(reading)).toBeNull();
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFault } from "../../testing/documentFault.ts";
import { type JudgedFile, judgedFiles } from "../../testing/judgedFiles.ts";
import { readText } from "./readText.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(text.split(""), (unit) => unit.charCodeAt(0)).length === 0
    ? bytes()
    : Uint8Array.from(
        text.split("").flatMap((unit) => {
          const pair = [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8];
          return isBig ? pair.reverse() : pair;
        }),
      );
/** 社区 in GB 18030, and in Big5 as 社區. */
const gb = [0xc9, 0xe7, 0xc7, 0xf8];
const big5 = [0xaa, 0xc0, 0xb0, 0xcf];
/** 的一是在不了有和人这, the commonest characters, in GB 18030. */
const commonGb = [
  0xb5, 0xc4, 0xd2, 0xbb, 0xca, 0xc7, 0xd4, 0xda, 0xb2, 0xbb, 0xc1, 0xcb, 0xd3, 0xd0, 0xba, 0xcd, 0xc8, 0xcb,
  0xd5, 0xe2,
];

const files: readonly JudgedFile[] = [
  ["nothing", "", []],
  ["no bytes", bytes(), []],
  ["white space alone", " \n\t\n\u3000\n", []],
  ["one word", "word", ["paragraph|-|-|word"]],
  ["lines without a blank one between", "a\nb\n", ["paragraph|-|-|a", "paragraph|-|-|b"]],
  ["paragraphs of several lines", "a\nb\n\nc\n", ["paragraph|-|-|a\nb", "paragraph|-|-|c"]],
  ["blank lines at both ends only", "\n\na\nb\n\n", ["paragraph|-|-|a", "paragraph|-|-|b"]],
  ["a blank line of spaces", "a\nb\n \t\nc", ["paragraph|-|-|a\nb", "paragraph|-|-|c"]],
  ["lines that end in CR LF", "a\r\n\r\nb\r\n", ["paragraph|-|-|a", "paragraph|-|-|b"]],
  ["lines that end in CR", "a\rb", ["paragraph|-|-|a", "paragraph|-|-|b"]],
  [
    "ends of lines of three kinds",
    "a\r\rb\n\nc\r\nd",
    ["paragraph|-|-|a", "paragraph|-|-|b", "paragraph|-|-|c\nd"],
  ],
  [
    "CJK indents",
    "\u3000\u3000社区\n\u3000\u3000街道\n续\n\n完",
    ["paragraph|-|-|社区", "paragraph|-|-|街道\n续", "paragraph|-|-|完"],
  ],
  ["astral characters", "👩‍🌾𠮷\n\n𝒳 end", ["paragraph|-|-|👩‍🌾𠮷", "paragraph|-|-|𝒳 end"]],
  [
    "combining characters as they are",
    "e\u0301\u0301\n\nx",
    ["paragraph|-|-|e\u0301\u0301", "paragraph|-|-|x"],
  ],
  [
    "half a character in a string",
    "a\ud800b\n\nc\udc00",
    ["paragraph|-|-|a\ud800b", "paragraph|-|-|c\udc00"],
  ],
  [
    "names of object members",
    "__proto__\nconstructor",
    ["paragraph|-|-|__proto__", "paragraph|-|-|constructor"],
  ],
  ["HTML as text", "<script>alert(1)</script>", ["paragraph|-|-|<script>alert(1)</script>"]],
  ["characters of direction", "\u202eabc\u202c", ["paragraph|-|-|\u202eabc\u202c"]],
  ["a form feed and a bell", "a\f\u0007b", ["paragraph|-|-|a\f\u0007b"]],
  ["a byte order mark in a string", "\ufeffa", ["paragraph|-|-|a"]],
  ["UTF-8 with a byte order mark", bytes(0xef, 0xbb, 0xbf, 0x61), ["paragraph|-|-|a"]],
  ["a byte order mark alone", bytes(0xef, 0xbb, 0xbf), []],
  ["a mark alone of UTF-16", bytes(0xff, 0xfe), []],
  ["UTF-16 LE with a mark", bytes(0xff, 0xfe, ...utf16("社👩", false)), ["paragraph|-|-|社👩"]],
  ["UTF-16 BE with a mark", bytes(0xfe, 0xff, ...utf16("社👩", true)), ["paragraph|-|-|社👩"]],
  ["UTF-16 LE without a mark", utf16("ab", false), ["paragraph|-|-|ab"]],
  ["UTF-16 BE without a mark", utf16("ab 社", true), ["paragraph|-|-|ab 社"]],
  ["GB 18030 that is named", bytes(...gb), ["paragraph|-|-|社区"], { encoding: "gb18030" }],
  ["GBK that is named", bytes(...gb), ["paragraph|-|-|社区"], { encoding: "gbk" }],
  ["Big5 that is named", bytes(...big5), ["paragraph|-|-|社區"], { encoding: "big5" }],
  [
    "GB 18030 that is clear",
    bytes(...commonGb, ...commonGb),
    ["paragraph|-|-|的一是在不了有和人这的一是在不了有和人这"],
  ],
  [
    "Windows-1252 that is named",
    bytes(0x93, 0x61, 0x94),
    ["paragraph|-|-|“a”"],
    { encoding: "windows-1252" },
  ],
  [
    "a byte order mark against the name",
    bytes(0xef, 0xbb, 0xbf, 0x61),
    ["paragraph|-|-|a"],
    { encoding: "big5" },
  ],
  ["U+FFFD that the file has", utf8("a\ufffdb"), ["paragraph|-|-|a\ufffdb"]],
  ["a limit that is just met", "a\n\nb", ["paragraph|-|-|a", "paragraph|-|-|b"], { limits: { passages: 2 } }],
  ["a NUL character", "a\0b", "invalid-text"],
  ["a picture's bytes", bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd), "invalid-text"],
  ["UTF-8 cut in a character", utf8("社").slice(0, 2), "invalid-text"],
  ["an overlong slash", bytes(0xc0, 0xaf), "invalid-text"],
  ["half a character in UTF-8", bytes(0xed, 0xa0, 0x80, 0x41), "invalid-text"],
  ["Latin-1 that is not named", bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61), "invalid-text"],
  ["two encodings in one file", bytes(...utf8("社区"), 0x20, 0xff, 0x20), "invalid-text"],
  ["UTF-16 cut in a unit", bytes(0xff, 0xfe, 0x61), "invalid-text"],
  ["half a character in UTF-16", bytes(0xff, 0xfe, 0, 0xd8, 0x61, 0), "invalid-text"],
  ["UTF-32", bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), "invalid-text"],
  ["an encoding that nobody knows", bytes(0x61), "invalid-text", { encoding: "secret-8" }],
  ["bytes that are not the encoding named", bytes(0xff, 0xff), "invalid-text", { encoding: "gb18030" }],
  ["four bytes of GB 18030 that are nothing", bytes(0x84, 0x31, 0xa4), "invalid-text"],
  ["a paragraph too many", "a\n\nb\n\nc", "limit-exceeded", { limits: { passages: 2 } }],
  ["a byte too many", bytes(0x61, 0x61), "limit-exceeded", { limits: { inputSize: 1 } }],
];

describe("readText", () => {
  judgedFiles(readText, files);

  it("keeps the text as it is but for the ends of lines", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        fc.pre(!given.includes("\0") && !given.startsWith("\ufeff"));
        const reading = readText(given);
        expect(reading.document.text).toBe(given.split(/\r\n|\r/).join("\n"));
        expect(documentFault(reading)).toBeNull();
      }),
    );
  });

  it("gives the same for a string and its bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (given) => {
        fc.pre(!given.includes("\0"));
        expect(readText(utf8(given)).document).toEqual(readText(given).document);
      }),
    );
  });

  it("counts places in code points", () => {
    const { passages } = readText("👩‍🌾 社区\n\ne\u0301𠮷").document;
    expect(passages.map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [8, 11],
    ]);
  });

  it("says what it guessed, and what was lost before", () => {
    expect(readText(bytes(...commonGb)).report.warnings).toEqual([
      "The bytes are not UTF-8; read as gb18030, which they look like.",
    ]);
    expect(readText("a\ufffd\ufffd").report.warnings).toEqual([
      "2 characters U+FFFD in the file itself: text was lost before it came here.",
    ]);
  });

  it("names the line of a NUL character", () => {
    expect(() => readText("a\nb\n\0")).toThrow(expect.objectContaining({ path: [3] }));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeDocument } from "./decodeDocument.ts";
import { isPlainUtf8 } from "./isPlainUtf8.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("isPlainUtf8", () => {
  it.each([
    ["letters and signs", bytesOf("社区 a\n"), true],
    ["nothing", new Uint8Array(), true],
    ["a byte order mark", bytesOf("\ufeffa"), false],
    ["CR", bytesOf("a\r\nb"), false],
    ["a NUL character", bytesOf("a\0"), false],
    ["a lost character", bytesOf("a\ufffd"), false],
    ["half a character at the end", bytesOf("社").subarray(0, 2), false],
    ["a byte of no character", Uint8Array.of(0x61, 0xff), false],
    ["a character over the edge of a megabyte", bytesOf(`${"a".repeat(2 ** 20 - 1)}社`), true],
    ["a broken byte behind a megabyte", new Uint8Array(2 ** 20 + 1).fill(0xe7, -1).fill(0x61, 0, -1), false],
  ])("judges %s", (_, bytes, expected) => {
    expect(isPlainUtf8(bytes)).toBe(expected);
  });

  it("says yes only to what decodes to itself, without a warning", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab社\r\n\0\ufffd\ufeff👩é") });
    fc.assert(
      fc.property(text, (text) => {
        const bytes = bytesOf(text);
        fc.pre(isPlainUtf8(bytes));
        expect(decodeDocument(bytes)).toEqual({ text, warnings: [] });
      }),
    );
  });
});

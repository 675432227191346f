import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decodeText.ts";

describe("decodeText", () => {
  it("lets the byte order mark win over the encoding given", () => {
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, 0xe7, 0xa4, 0xbe);
    expect(decodeText(marked, { encoding: "gb18030" })).toBe("社");
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x79, 0x3e))).toBe("社");
  });

  it("drops the mark of a text, once", () => {
    expect(decodeText("\uFEFF\uFEFFx")).toBe("\uFEFFx");
  });

  it("refuses UTF-8 that is cut in the middle of a character", () => {
    expect(() => decodeText(Uint8Array.of(0xe7, 0xa4))).toThrow(
      expect.objectContaining({ code: "invalid-text" }),
    );
  });

  it("reads back every text that was encoded as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decodeText(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });
});

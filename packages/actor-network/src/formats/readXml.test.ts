import { describe, expect, it } from "vitest";
import { limits } from "./limits.ts";
import { readXml } from "./readXml.ts";

const read = (text: string) => readXml(text, { open: () => undefined, close: () => {} }, limits);

describe("readXml", () => {
  it("refuses half a surrogate pair wherever it stands, and says where", () => {
    for (const text of ["<?xml ?\ud800", "<a>\n<b>\ud83dx</b></a>", "<a b='\udc00'/>"]) {
      const message = expect.stringContaining("half a surrogate pair");
      expect(() => read(text)).toThrowError(expect.objectContaining({ code: "invalid-file", message }));
    }
    const path = [2, 4];
    expect(() => read("<a>\n<b>\ud83dx</b></a>")).toThrowError(expect.objectContaining({ path }));
  });

  it("takes whole pairs", () => {
    const texts: string[] = [];
    readXml("<a>\u{1F600}</a>", { open: () => undefined, close: (_, text) => texts.push(text) }, limits);
    expect(texts).toEqual(["\u{1F600}"]);
  });
});

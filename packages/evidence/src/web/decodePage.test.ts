import { describe, expect, it } from "vitest";
import { decodePage } from "./decodePage.ts";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );
/** 社区 in GBK and GB 18030, and 社區 in Big5, out of the tables of the WHATWG encoding standard. */
const gbk = [0xc9, 0xe7, 0xc7, 0xf8];
const big5 = [0xaa, 0xc0, 0xb0, 0xcf];

describe("decodePage", () => {
  it.each([
    ["UTF-8 that nothing is said of", bytes("社区"), null, ["社区", "utf-8"]],
    [
      "a byte order mark over all else",
      bytes([0xef, 0xbb, 0xbf], '<meta charset="gbk">社区'),
      "big5",
      ['<meta charset="gbk">社区', "utf-8"],
    ],
    ["UTF-16 by its mark", Uint8Array.of(0xff, 0xfe, 0x3e, 0x79), null, ["社", "utf-16le"]],
    [
      "GB2312 by meta, which is read as GBK",
      bytes("<meta charset=gb2312>", gbk),
      null,
      ["<meta charset=gb2312>社区", "gbk"],
    ],
    [
      "the older meta",
      bytes('<META http-equiv=Content-Type content="text/html; charset=gbk">', gbk),
      null,
      ['<META http-equiv=Content-Type content="text/html; charset=gbk">社区', "gbk"],
    ],
    ["GB 18030 by the server's word", bytes(gbk), "GB18030", ["社区", "gb18030"]],
    ["Big5 by meta", bytes("<meta charset='big5'>", big5), null, ["<meta charset='big5'>社區", "big5"]],
    [
      "XHTML's declaration",
      bytes('<?xml version="1.0" encoding="gb2312"?>', gbk),
      null,
      ['<?xml version="1.0" encoding="gb2312"?>社区', "gbk"],
    ],
    [
      "the page's word where the server's does not fit",
      bytes("<meta charset=gbk>", gbk),
      "utf-8",
      ["<meta charset=gbk>社区", "gbk"],
    ],
    [
      "UTF-8 where the page's word does not fit",
      bytes("<meta charset=gbk>社区年"),
      null,
      ["<meta charset=gbk>社区年", "utf-8"],
    ],
    [
      "UTF-8 that calls itself UTF-16",
      bytes("<meta charset=utf-16>社"),
      null,
      ["<meta charset=utf-16>社", "utf-8"],
    ],
    [
      "an encoding nobody knows",
      bytes("<meta charset=klingon>社"),
      "x-none",
      ["<meta charset=klingon>社", "utf-8"],
    ],
  ] as const)("reads %s", (_, page, charset, [text, name]) => {
    expect(decodePage(page, charset)).toEqual({ text, charset: name, invalid: 0 });
  });

  it("counts the bytes that do not fit", () => {
    const page = bytes("<meta charset=utf-8>", "字".repeat(300), [0xff], "字", [0xc3], "字");
    expect(decodePage(page, null)).toMatchObject({ charset: "utf-8", invalid: 2 });
  });

  it.each([
    ["GBK that says nothing", bytes(gbk), /names no encoding/],
    [
      "GBK that calls itself UTF-8",
      bytes("<meta charset=utf-8>", gbk),
      /places in 2\d characters that are not utf-8/,
    ],
  ])("refuses %s", (_, page, message) => {
    expect(() => decodePage(page, null)).toThrow(
      expect.objectContaining({ code: "invalid-text", message: expect.stringMatching(message) }),
    );
  });
});

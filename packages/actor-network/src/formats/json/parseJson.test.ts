import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../limits.ts";
import type { JsonValue } from "./JsonValue.ts";
import { jsonText } from "./jsonText.ts";
import { parseJson } from "./parseJson.ts";

const mapped = (value: unknown): JsonValue => {
  if (Array.isArray(value)) return value.map(mapped);
  if (value === null || typeof value !== "object") return Object.is(value, -0) ? 0 : (value as JsonValue);
  return new Map(Object.entries(value).map(([name, member]) => [name, mapped(member)]));
};

describe("parseJson", () => {
  it("reads what JSON.parse reads, and jsonText writes it back", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), (text) => {
        const expected = mapped(JSON.parse(text));
        const value = parseJson(text, limits);
        expect(value).toEqual(expected);
        expect(parseJson(jsonText(value), limits)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses what JSON.parse refuses", () => {
    const noise = fc.string({ unit: fc.constantFrom(...'{}[]",:\\0123.eE+-truefalsn u\t\n'), maxLength: 12 });
    fc.assert(
      fc.property(noise, (text) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(() => parseJson(text, limits)).toThrow(expect.objectContaining({ code: "invalid-file" }));
          return;
        }
        fc.pre(!text.includes("{") && !/\d{16}/.test(text) && !/e\d\d/i.test(text));
        expect(parseJson(text, limits)).toEqual(mapped(expected));
      }),
      { numRuns: 4000 },
    );
  });

  it("keeps names of Object.prototype as names", () => {
    const value = parseJson('{"__proto__":{"polluted":1},"constructor":2}', limits);
    expect(value).toEqual(
      new Map<string, unknown>([
        ["__proto__", new Map([["polluted", 1]])],
        ["constructor", 2],
      ]),
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("keeps whole numbers that a double cannot hold", () => {
    expect(parseJson("[9007199254740993,100000000000000000000,-9007199254740991]", limits)).toEqual([
      "9007199254740993",
      1e20,
      -9007199254740991,
    ]);
  });

  it.each([
    ["a name twice", '{"a":1,\n "a":2}', "invalid-file", [2, 2]],
    ["a number beyond doubles", "[1e999]", "invalid-file", [1, 2]],
    ["deep nesting", "[".repeat(65), "limit-exceeded", [1, 65]],
    ["a long text", `"${"x".repeat(1024 * 1024 + 1)}"`, "limit-exceeded", [1, 1]],
    ["a text cut short", '["a', "invalid-file", [1, 4]],
    ["a control character", '["\u0001"]', "invalid-file", [1, 3]],
    ["an escape nobody knows", '["\\x"]', "invalid-file", [1, 3]],
    ["nothing", "", "invalid-file", [1, 1]],
    ["more than one value", "1 2", "invalid-file", [1, 3]],
    ["NaN", "[NaN]", "invalid-file", [1, 2]],
  ])("refuses %s", (_, text, code, path) => {
    expect(() => parseJson(text, limits)).toThrow(expect.objectContaining({ code, path }));
  });

  it.each([
    ["[Zhang San]", "Line 1, column 2: found a letter; expected a value."],
    ['{"a": 1, "Zhang San": 2 "b"}', 'Line 1, column 25: found the sign "; expected a comma or }.'],
    [
      '{"Zhang San": 1, "Zhang San": 2}',
      "Line 1, column 18: found a name a second time; expected names that differ.",
    ],
    ["[1] 13812345678", "Line 1, column 5: found a number; expected nothing more."],
    ["<张三>", "Line 1, column 1: found another sign; expected a value."],
    ['["Zhang San', "found the end of the text"],
  ])("says of %s place and kind, and nothing that it holds", (text, message) => {
    expect(() => parseJson(text, limits)).toThrow(message);
    expect(() => parseJson(text, limits)).not.toThrow(/Zhang|138|张/);
  });

  it("stops at a thousand levels, whatever the limit", () => {
    const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    const bounds = { ...limits, depth: Infinity };
    expect(parseJson(deep(1000), bounds)).toHaveLength(1);
    expect(() => parseJson(deep(1001), bounds)).toThrow(expect.objectContaining({ code: "limit-exceeded" }));
  });
});

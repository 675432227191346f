import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonicalJson.ts";

describe("canonicalJson", () => {
  it("orders keys by code units at every level and writes no spaces", () => {
    const value = { é: 1, b: [{ z: null, a: "x" }], Z: { "10": 1, "9": 2 }, a: 0.1 };
    expect(canonicalJson(value)).toBe('{"Z":{"9":2,"10":1},"a":0.1,"b":[{"a":"x","z":null}],"é":1}');
  });

  it("keeps what JSON keeps, the key __proto__ among it", () => {
    const text = '{"__proto__":{"b":1,"a":2},"constructor":3}';
    expect(canonicalJson(JSON.parse(text))).toBe('{"__proto__":{"a":2,"b":1},"constructor":3}');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("does not depend on the order in which keys were given", () => {
    const keys = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(keys, (keys) => {
        const one = Object.fromEntries(keys.map((key) => [key, key.length]));
        const other = Object.fromEntries(keys.toReversed().map((key) => [key, key.length]));
        expect(canonicalJson(one)).toBe(canonicalJson(other));
      }),
    );
  });
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSealed, sealed } from "./sealed.ts";

const content = { a: 1, b: ["x", null], c: { d: 0.1 } };

describe("sealed", () => {
  it("ends with the checksum of the text without it", () => {
    const { seal, ...rest } = JSON.parse(sealed(content));
    expect(rest).toEqual(content);
    const text = '{\n  "a": 1,\n  "b": [\n    "x",\n    null\n  ],\n  "c": {\n    "d": 0.1\n  }\n}\n';
    expect(seal).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("tells any changed, added or missing byte", () => {
    const text = sealed(content);
    expect(isSealed(text)).toBe(true);
    for (let place = 0; place < text.length; place += 1) {
      const [before, after] = [text.slice(0, place), text.slice(place + 1)];
      const other = String.fromCharCode(text.charCodeAt(place) ^ 1);
      for (const changed of [
        `${before}${other}${after}`,
        `${before}${after}`,
        `${before} ${text.slice(place)}`,
      ]) {
        expect(isSealed(changed), `byte ${place}`).toBe(false);
      }
    }
  });

  it.each(["", "null", "[]", "1", "{", '{"a": 1}'])("takes %j for no sealed text", (text) => {
    expect(isSealed(text)).toBe(false);
  });
});

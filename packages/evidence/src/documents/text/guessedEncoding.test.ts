import { describe, expect, it } from "vitest";
import encoded from "../../../fixtures/encodings.json" with { type: "json" };
import { guessedEncoding } from "./guessedEncoding.ts";

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

describe("guessedEncoding", () => {
  it.each(encoded.texts)("tells $encoding by a text of $characters characters", ({ base64, encoding }) => {
    expect(guessedEncoding(bytesOf(base64))).toBe(encoding);
  });

  it.each([
    ["no bytes", []],
    ["ASCII", [0x61, 0x62]],
    ["Latin-1", [0x63, 0x61, 0x66, 0xe9, 0x20]],
    ["quotes of Windows", [0x93, 0x61, 0x62, 0x94, 0x20]],
    ["bytes of both", [0xb5, 0xc4]],
    ["a lead byte alone", [0xb5]],
  ])("is null for %s", (_, bytes) => {
    expect(guessedEncoding(Uint8Array.from(bytes))).toBeNull();
  });
});

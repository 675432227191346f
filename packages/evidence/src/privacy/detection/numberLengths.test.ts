import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberKind } from "./numberKind.ts";
import { numberLengths } from "./numberLengths.ts";

const alone = { sizes: [1, 1, 1, 1, 1], plus: false, cue: false };
const lengths = (digits: string, at = 0) =>
  Array.from({ length: 32 }, (_, length) => length).filter(
    (length) => (numberLengths(digits, at) >> length) & 1,
  );

describe("numberLengths", () => {
  it.each([
    ["a mobile number", "13812345678", [11]],
    ["one with the country", "8613812345678", [13]],
    ["a landline", "02785812345", [10, 11, 12]],
    ["a number abroad", "00442079460958", [11, 12, 13, 14, 15, 16]],
    ["a card", "4111111111111111", [15, 16]],
    ["an identity number", "110105194912310021", [18]],
    ["a free number", "4008123456", [10]],
    ["only noughts", "0".repeat(30), []],
    ["only twos", "2".repeat(30), []],
    ["only nines", "9".repeat(30), []],
  ])("leaves few lengths of %s", (_, digits, expected) => {
    expect(lengths(digits)).toEqual(expected);
    expect(lengths(`7${digits}`, 1)).toEqual(expected);
  });

  it("leaves every length of which a number is known", () => {
    const head = fc.constantFrom(
      ..."1,138,86138,0086138,027,0044,34,37,4111,5,6,400,800,110105194912,110105491".split(","),
    );
    const tail = fc.stringMatching(/^\d{0,18}$/);
    fc.assert(
      fc.property(fc.oneof(head, fc.constant("")), tail, (before, after) => {
        const digits = before + after;
        const known = Array.from({ length: digits.length }, (_, at) => at + 1).filter(
          (length) => numberKind({ ...alone, digits: digits.slice(0, length) }) !== null,
        );
        expect(lengths(digits)).toEqual(expect.arrayContaining(known));
      }),
      { numRuns: 2000 },
    );
  });
});

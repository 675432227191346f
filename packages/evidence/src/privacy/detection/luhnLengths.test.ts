import { describe, expect, it } from "vitest";
import { luhnLengths } from "./luhnLengths.ts";

const lengths = (digits: string, at = 0) =>
  Array.from({ length: 32 }, (_, length) => length).filter(
    (length) => (luhnLengths(digits, at) >> length) & 1,
  );

describe("luhnLengths", () => {
  it("knows the usual example behind noughts, and no neighbour of it", () => {
    expect(lengths("000079927398713")).toEqual([15]);
    for (const last of "012456789") expect(lengths(`00007992739871${last}`)).toEqual([]);
  });

  it("counts from a place on, by hand", () => {
    // 18: 2 + 8 = 10; 182: 1 + 7 + 2 = 10; 1826: 2 + 8 + 4 + 6 = 20.
    const noughts = "0".repeat(13);
    expect(lengths(`9${noughts}1826`, 1)).toEqual([15, 16, 17]);
  });

  it("goes no further than 19 digits and the end", () => {
    expect(lengths("0".repeat(40)).at(-1)).toBe(19);
    expect(lengths("000", 3)).toEqual([]);
  });
});

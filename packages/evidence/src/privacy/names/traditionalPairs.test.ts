import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import { traditionalPairs } from "./traditionalPairs.ts";

describe("traditionalPairs", () => {
  const { traditional, simplified } = traditionalPairs;

  it("are those of OpenCC, by opencc-js 1.4.2", () => {
    const convert = Converter({ from: "t", to: "cn" });
    expect(traditional).toHaveLength(simplified.length);
    expect(Array.from(traditional, (character) => convert(character)).join("")).toBe(simplified);
  });

  it("lead to no further pair, and hold each character once", () => {
    expect(new Set(traditional).size).toBe(traditional.length);
    expect(Array.from(simplified).filter((character) => traditional.includes(character))).toEqual([]);
  });
});

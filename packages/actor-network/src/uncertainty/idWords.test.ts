import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileIds } from "../testing/hostileIds.ts";
import { idWords } from "./idWords.ts";

describe("idWords", () => {
  it("tells 20,000 numbered ids apart, and odd ones, also by a trailing NUL", () => {
    const ids = [...Array.from({ length: 20_000 }, (_, index) => `t${index}`), ...new Set(hostileIds)];
    const all = [...new Set([...ids, "ab", "ab\0", "ab\0\0", "\0ab"])];
    expect(new Set(all.map((id) => idWords(id).join())).size).toBe(all.length);
    for (const word of [0, 1] as const) {
      expect(new Set(all.map((id) => idWords(id)[word])).size).toBeGreaterThan(all.length - 5);
    }
  });

  it("changes about half of the bits with one letter", () => {
    const ones = (word: number) => word.toString(2).replaceAll("0", "").length;
    let changed = 0;
    for (let index = 0; index < 500; index += 1) {
      const [a, b] = [idWords(`tie-${index}-a`), idWords(`tie-${index}-b`)];
      changed += ones((a[0] ^ b[0]) >>> 0) + ones((a[1] ^ b[1]) >>> 0);
    }
    expect(Math.abs(changed / 500 - 32)).toBeLessThan(4 * (4 / Math.sqrt(500)));
  });

  it("gives the same words for the same id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (id) => {
        const words = idWords(id);
        expect(idWords(id)).toEqual(words);
        expect(words.every((word) => Number.isInteger(word) && word >= 0 && word < 2 ** 32)).toBe(true);
      }),
    );
  });
});

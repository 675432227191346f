import { describe, expect, it } from "vitest";
import { philox4x32 } from "./philox4x32.ts";

// Known answers of Random123's kat_vectors, philox4x32 with 10 rounds.
describe("philox4x32", () => {
  it.each([
    {
      counter: [0, 0, 0, 0],
      key: [0, 0],
      words: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    },
    {
      counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      key: [0xffffffff, 0xffffffff],
      words: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    },
    {
      counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      key: [0xa4093822, 0x299f31d0],
      words: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    },
  ])("gives the published answer for counter $counter", ({ counter, key, words }) => {
    expect([...philox4x32(counter, key)]).toEqual(words);
  });

  it("never gives two counters the same words", () => {
    const seen = new Set(
      Array.from({ length: 20_000 }, (_, index) => philox4x32([index, 0, 0, 0], [1, 2]).join()),
    );
    expect(seen.size).toBe(20_000);
  });
});

import { describe, expect, it } from "vitest";
import { hashOfBytes } from "./hashOfBytes.ts";

/** The four words of a hash, little end first. */
const bytesOfHash = (hash: string) => {
  const words = new DataView(new ArrayBuffer(16));
  for (let index = 0; index < 4; index += 1) {
    words.setUint32(4 * index, Number.parseInt(hash.slice(8 * index, 8 * index + 8), 16), true);
  }
  return new Uint8Array(words.buffer);
};

describe("hashOfBytes", () => {
  it("passes the verification of SMHasher for MurmurHash3 x86_128", () => {
    const hashes = new Uint8Array(16 * 256);
    for (let length = 0; length < 256; length += 1) {
      const key = Uint8Array.from({ length }, (_, index) => index);
      hashes.set(bytesOfHash(hashOfBytes(key, 256 - length)), 16 * length);
    }
    const final = new DataView(bytesOfHash(hashOfBytes(hashes)).buffer);
    expect(final.getUint32(0, true)).toBe(0xb3ece62a);
  });

  it("reads a view where it begins", () => {
    const bytes = Uint8Array.of(9, 9, 9, 1, 2, 3);
    expect(hashOfBytes(bytes.subarray(3))).toBe(hashOfBytes(Uint8Array.of(1, 2, 3)));
  });
});

import { describe, expect, it } from "vitest";
import { sha256Of } from "./sha256Of.ts";

describe("sha256Of", () => {
  it("gives the digests that FIPS 180-4's examples and GNU coreutils 9.1 have", () => {
    expect(sha256Of("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256Of(new Uint8Array(0))).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    // printf '社区' | sha256sum
    expect(sha256Of("社区")).toBe("5bcd0ddcdd694b5c4e12853ae80bf8aacc1303a2c311cd3ec012e28d31f7a0b2");
  });
});

import { describe, expect, it } from "vitest";
import { placeBefore } from "./placeBefore.ts";

describe("placeBefore", () => {
  it("is half-way between even entries, and the end itself beyond them", () => {
    const before = placeBefore([10, 20, 30, 40]);
    expect([0, 1, 3, 4].map(before)).toEqual([10, 15, 35, 40]);
  });

  it("keeps within half a usual step of an entry that is far from the one before", () => {
    const before = placeBefore([0, 10, 20, 200]);
    expect(before(3)).toBe(195);
    expect(before(1)).toBe(5);
  });

  it("is the entry's own place where two stand at one", () => {
    expect(placeBefore([0, 10, 10])(2)).toBe(10);
  });
});

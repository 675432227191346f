import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resilienceTriangle } from "./resilienceTriangle.ts";

describe("resilienceTriangle", () => {
  it("is half the depth times the duration", () => {
    expect(resilienceTriangle({ depth: 0.4, duration: 10 })).toBe(2);
    expect(resilienceTriangle({ depth: 0, duration: 10 })).toBe(0);
  });

  it("is linear in depth and in duration", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (depth, duration) => {
        const loss = resilienceTriangle({ depth, duration });
        expect(resilienceTriangle({ depth: 2 * depth, duration })).toBe(2 * loss);
        expect(resilienceTriangle({ depth, duration: 4 * duration })).toBe(4 * loss);
        expect(resilienceTriangle({ depth: duration, duration: depth })).toBe(loss);
      }),
    );
  });

  it("refuses a negative depth and an endless duration", () => {
    const refused = (code: string) => expect.objectContaining({ code });
    expect(() => resilienceTriangle({ depth: -1, duration: 1 })).toThrow(refused("invalid-depth"));
    expect(() => resilienceTriangle({ depth: 1, duration: Infinity })).toThrow(refused("invalid-duration"));
  });
});

import { describe, expect, it } from "vitest";
import { negation } from "./negation.ts";

describe("negation", () => {
  it("is what is missing to full membership", () => {
    expect(negation([0, 0.25, 1])).toEqual(new Float64Array([1, 0.75, 0]));
  });

  it("refuses what is no membership", () => {
    for (const value of [-0.1, 1.1, Number.NaN, "0.5" as unknown as number]) {
      expect(() => negation([0, value])).toThrow(
        expect.objectContaining({ code: "invalid-membership", path: ["set", 1] }),
      );
    }
  });
});

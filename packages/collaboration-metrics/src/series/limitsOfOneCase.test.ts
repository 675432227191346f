import { describe, expect, it } from "vitest";
import { limitsOfOneCase } from "./limitsOfOneCase.ts";

describe("limitsOfOneCase", () => {
  it("names every limit that applies, in both languages", () => {
    const limits = limitsOfOneCase({ treated: 1, donors: 5, crises: 1, definitionChanged: true });
    expect(limits.map(({ id }) => id)).toEqual(["one-crisis", "few-placebos", "definition"]);
    expect(limits[1]?.en).toContain("1 in 6");
    expect(limits[1]?.zh).toContain("6 分之一");
    expect(limitsOfOneCase({ treated: 1, donors: 0, crises: 1 })).toHaveLength(2);
  });

  it("is silent for many donors and crises", () => {
    expect(limitsOfOneCase({ treated: 1, donors: 19, crises: 2 })).toEqual([]);
  });
});

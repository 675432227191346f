import { describe, expect, it } from "vitest";
import { areaPath, linePath } from "./linePath.ts";

const same = (place: number) => place;

describe("linePath", () => {
  it("goes through every point of a short line", () => {
    expect(linePath(3, same, (place) => place / 3)).toBe("M0 0L1 0.33L2 0.67");
    expect(linePath(0, same, same)).toBe("");
  });

  it("thins a long line and keeps its ends", () => {
    const parts = linePath(2081, same, same).split("L");
    expect(parts.length).toBeLessThanOrEqual(401);
    expect([parts[0], parts.at(-1)]).toEqual(["M0 0", "2080 2080"]);
  });
});

describe("areaPath", () => {
  it("goes there along the top and back along the bottom", () => {
    expect(
      areaPath(
        2,
        same,
        () => 5,
        () => 1,
      ),
    ).toBe("M0 1L1 1L1 5L0 5Z");
  });
});

import { describe, expect, it } from "vitest";
import { palette } from "./palette.ts";
import { sectorColour } from "./sectorColour.ts";

describe("sectorColour", () => {
  it("is the colour of the largest share, the first of two equal ones, grey outside", () => {
    expect(sectorColour({ state: 0.4, capital: 0.6 })).toBe(palette.capital[0]);
    expect(sectorColour({ society: 0.5, state: 0.5 })).toBe(palette.state[0]);
    expect(sectorColour({ state: 0 }, "dark")).toBe(palette.outside[1]);
  });
});

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("palette on %s ground", (_, theme) => {
  const paper = palette.paper[theme];

  it("has texts with a contrast of at least 4.5 (WCAG 2.2, 1.4.3)", () => {
    for (const role of ["ink", "muted"] as const) {
      expect(contrast(palette[role][theme], paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has lines and symbols with a contrast of at least 3 (WCAG 2.2, 1.4.11)", () => {
    for (const role of ["state", "capital", "society", "outside", "tie"] as const) {
      expect(contrast(palette[role][theme], paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

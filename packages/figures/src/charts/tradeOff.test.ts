import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument, tradeOffRecord } from "../testing.ts";
import { tradeOff } from "./tradeOff.ts";

const options = { document: testDocument };

describe("tradeOff", () => {
  it("draws the frontier as a staircase through its designs", () => {
    const svg = parsed(tradeOff(tradeOffRecord, options));
    const stairs = [...svg.querySelectorAll('path[stroke-width="1.6"]')].at(-1)?.getAttribute("d") ?? "";
    const corners = stairs
      .slice(1)
      .split("L")
      .map((corner) => corner.split(",").map(Number));
    expect(corners).toHaveLength(5);
    for (const [index, [x, y]] of corners.slice(1).entries()) {
      const [beforeX, beforeY] = corners[index] as [number, number];
      expect(x === beforeX || y === beforeY).toBe(true);
      expect(x as number).toBeGreaterThanOrEqual(beforeX);
      expect(y as number).toBeLessThanOrEqual(beforeY);
    }
  });

  it("fills the designs on the frontier and gives each its numbers as a title", () => {
    const dots = [...parsed(tradeOff(tradeOffRecord, options)).querySelectorAll("[data-design]")];
    expect(dots.map((dot) => [dot.getAttribute("r"), dot.querySelector("title")?.textContent])).toEqual([
      ["4", "Fused: normal performance 0.7, emergency loss 2"],
      ["5", "Red property: normal performance 0.9, emergency loss 3"],
      ["5", "Linked: normal performance 0.8, emergency loss 1"],
    ]);
  });

  it("names designs where there is room, and says which corner is better", () => {
    const texts = seenTexts(tradeOff(tradeOffRecord, options));
    for (const text of ["Red property", "Linked", "Fused", "better in both ↘"]) expect(texts).toContain(text);
    const crowd = Array.from({ length: 60 }, () => ({ label: "A design among many", normal: 0.5, loss: 2 }));
    const crowded = seenTexts(tradeOff({ ...tradeOffRecord, designs: crowd, frontier: [] }, options));
    expect(crowded.filter((text) => text === "A design among many").length).toBeLessThan(10);
  });

  it("says so when there is no design, and refuses numbers that are not finite and unknown places", () => {
    expect(seenTexts(tradeOff({ ...tradeOffRecord, designs: [], frontier: [] }, options))).toContain(
      "No design.",
    );
    expect(() => tradeOff({ ...tradeOffRecord, frontier: [3] }, options)).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["frontier", 0] }),
    );
    const designs = [{ label: "", normal: Number.NaN, loss: 1 }];
    expect(() => tradeOff({ ...tradeOffRecord, designs, frontier: [] }, options)).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["designs", 0] }),
    );
  });
});

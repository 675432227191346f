import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument } from "../testing.ts";
import { morrisPlane } from "./morrisPlane.ts";
import { morrisRecord } from "./testing.ts";

const options = { document: testDocument };

describe("morrisPlane", () => {
  it("puts what matters more to the right and what acts less evenly higher, by name", () => {
    const svg = morrisPlane(morrisRecord, options);
    const [strong, weak] = [...parsed(svg).querySelectorAll("[data-dot]")].map((dot) =>
      ["cx", "cy"].map((name) => Number(dot.getAttribute(name))),
    );
    expect(strong?.[0]).toBeGreaterThan(weak?.[0] ?? Infinity);
    expect(strong?.[1]).toBeLessThan(weak?.[1] ?? 0);
    expect(seenTexts(svg)).toEqual(expect.arrayContaining(["fusion", "delay"]));
    expect(svg).toContain("delay: μ* 1, σ –");
  });

  it("says so without parameters", () => {
    expect(seenTexts(morrisPlane({ ...morrisRecord, parameters: [] }, options))).toContain("No parameter.");
  });
});

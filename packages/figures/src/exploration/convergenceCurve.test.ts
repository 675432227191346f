import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument } from "../testing.ts";
import { convergenceCurve } from "./convergenceCurve.ts";
import { convergenceRecord } from "./testing.ts";

const options = { document: testDocument };

describe("convergenceCurve", () => {
  it("sets runs on a logarithmic axis, with their numbers as titles", () => {
    const svg = convergenceCurve(convergenceRecord, options);
    const [ten = 0, hundred = 0, thousand = 0] = [...parsed(svg).querySelectorAll("[data-dot]")].map((dot) =>
      Number(dot.getAttribute("cx")),
    );
    expect(thousand - hundred).toBeCloseTo(hundred - ten, 6);
    expect(svg).toContain("runs 1000: 2.8 (2.5 – 3.1)");
  });

  it("draws one step alone, and says so where no step has a value", () => {
    const steps = [{ runs: 5, value: 1, interval: null }];
    expect(
      parsed(convergenceCurve({ ...convergenceRecord, steps }, options)).querySelectorAll("[data-dot]"),
    ).toHaveLength(1);
    const none = [{ runs: 5, value: null, interval: null }];
    expect(seenTexts(convergenceCurve({ ...convergenceRecord, steps: none }, options))).toContain("No run.");
  });
});

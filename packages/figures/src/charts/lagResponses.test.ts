import { describe, expect, it } from "vitest";
import { lagRecord, seenTexts, testDocument } from "../testing.ts";
import { lagResponses } from "./lagResponses.ts";

const options = { document: testDocument };
const [panel] = lagRecord.panels;
if (!panel) throw new Error("expected a panel");

/** Spans at the level of a mark: x of the left end and of the right one. */
function spansOf(svg: string): [number, number][] {
  return [...svg.matchAll(/d="M([\d.]+),[\d.]+v8M[\d.]+,[\d.]+H([\d.]+)M/g)].map(([, from, to]) => [
    Number(from),
    Number(to),
  ]);
}

describe("lagResponses", () => {
  it("marks a lag from the input's time to the response's, with its label", () => {
    const svg = lagResponses(lagRecord, options);
    const [left, right] = [46, 848 - 14];
    const at = (t: number) => left + ((right - left) * t) / 20;
    const [mark] = spansOf(svg);
    expect(mark?.[0]).toBeCloseTo(at(10), 1);
    expect(mark?.[1]).toBeCloseTo(at(14), 1);
    expect(seenTexts(svg)).toEqual(expect.arrayContaining(["4 years", "time lag", "environment"]));
  });

  it("explains no mark where there is none", () => {
    const responses = panel.responses.map((response) => ({ ...response, lag: null }));
    const svg = lagResponses({ ...lagRecord, panels: [{ ...panel, responses }] }, options);
    expect(seenTexts(svg)).not.toContain("time lag");
    expect(spansOf(svg)).toEqual([]);
  });

  it("says so when there is no panel", () => {
    expect(seenTexts(lagResponses({ ...lagRecord, panels: [] }, options))).toContain("No response.");
  });

  it("refuses an input whose values do not match its times", () => {
    expect(() => lagResponses({ ...lagRecord, panels: [{ ...panel, input: [1] }] }, options)).toThrow(
      expect.objectContaining({ code: "unequal-lengths", path: ["panels", 0, "series", 0] }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument } from "../testing.ts";
import { peelingTrajectory } from "./peelingTrajectory.ts";
import { peelingRecord } from "./testing.ts";

const options = { document: testDocument };

describe("peelingTrajectory", () => {
  it("draws a dot a box, empty ones left out, and rings the box taken in both halves", () => {
    const root = parsed(peelingTrajectory(peelingRecord, options));
    const dots = [...root.querySelectorAll("[data-dot]")];
    expect(dots).toHaveLength(2 + 2 + 3);
    const [ring] = dots;
    const under = dots.find((dot) => dot !== ring && dot.getAttribute("cx") === ring?.getAttribute("cx"));
    expect(under?.textContent).toBe("searched: coverage 90%, density 50%, 1 inputs restricted");
  });

  it("leaves held-out runs out of the legend where there are none, and says so without boxes", () => {
    const chosen = { ...peelingRecord.chosen, heldOut: null };
    const texts = seenTexts(peelingTrajectory({ ...peelingRecord, heldOut: [], chosen }, options));
    expect(texts).not.toContain("held out");
    expect(seenTexts(peelingTrajectory({ ...peelingRecord, searched: [] }, options))).toContain("No box.");
  });
});

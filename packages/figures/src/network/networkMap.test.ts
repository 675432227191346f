import { describe, expect, it } from "vitest";
import { mapWords, meta, parsed, testDocument } from "../testing.ts";
import type { NetworkMapRecord } from "./NetworkMapRecord.ts";
import { networkMap } from "./networkMap.ts";

const options = { document: testDocument };
const record: NetworkMapRecord = {
  ...meta,
  words: mapWords,
  actors: [
    { label: "District", spheres: { state: 1 }, x: 0, y: 0 },
    { label: "Firm", spheres: { capital: 1 }, x: 100, y: 0 },
    { label: "Committee", spheres: { state: 0.5, society: 0.5 }, x: 50, y: 60 },
    { label: "Newspaper", spheres: {}, x: 80, y: 90 },
  ],
  ties: [
    { from: 0, to: 1, strength: 2, status: "present", directed: true },
    { from: 1, to: 0, strength: 1, status: "weak", directed: true },
    { from: 1, to: 2, strength: 1, status: "contested", directed: false },
    { from: 1, to: 2, strength: 3, status: "contested", directed: false },
  ],
};

describe("networkMap", () => {
  it("merges ties of the same actors, direction and status, and says the sum", () => {
    const titles = [...parsed(networkMap(record, options)).querySelectorAll("[data-status] > title")];
    expect(titles.map((title) => title.textContent)).toEqual([
      "District → Firm (present, tie strength 2)",
      "Firm → District (weak, tie strength 1)",
      "Firm – Committee (contested, tie strength 4)",
    ]);
  });

  it("draws the same bytes twice", () => {
    expect(networkMap(record, options)).toBe(networkMap(structuredClone(record), options));
  });

  it("says so when there is no actor", () => {
    const svg = networkMap({ ...record, actors: [], ties: [] }, options);
    expect(svg).toContain(">No actors.</text>");
  });

  it("draws one actor without a tie, named and not pale", () => {
    const svg = networkMap({ ...record, actors: record.actors.slice(0, 1), ties: [] }, options);
    expect(svg).toContain(">District</text>");
    expect(svg).not.toContain("0.35");
  });

  it("leaves out actors without a tie when asked", () => {
    expect(networkMap(record, options)).toContain("Newspaper");
    expect(networkMap({ ...record, hideIsolated: true }, options)).not.toContain("Newspaper");
  });

  it("keeps outside text as text", () => {
    const label = `</text><script>alert("x")</script>\u0000\u202e&amp;`;
    const svg = networkMap(
      { ...record, actors: [{ ...record.actors[0], label } as never], ties: [] },
      options,
    );
    expect(svg).not.toContain("<script");
    expect(svg).not.toContain("\u0000");
    expect(svg).not.toContain("\u202e");
    expect(svg).toContain("&amp;amp;");
  });

  it("names the tie whose actor does not exist", () => {
    const ties = [{ from: 0, to: 9, strength: 1, status: "present", directed: true }] as const;
    expect(() => networkMap({ ...record, ties }, options)).toThrow(
      expect.objectContaining({ code: "unknown-actor", path: ["ties", 0, "to"] }),
    );
  });
});

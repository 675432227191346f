import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapRecord, parsed, seenTexts, testDocument } from "../testing.ts";
import { networkMap } from "./networkMap.ts";

const options = { document: testDocument };

describe("networkMap", () => {
  it("merges ties of the same actors, direction and status, and says the sum", () => {
    const titles = [...parsed(networkMap(mapRecord, options)).querySelectorAll("[data-status] > title")];
    expect(titles.map((title) => title.textContent)).toEqual([
      "District → Firm (present, tie strength 2)",
      "Firm → District (weak, tie strength 1)",
      "Firm – Committee (contested, tie strength 4)",
    ]);
  });

  it("draws a head on directed ties only, and dashes by status", () => {
    const ties = [...parsed(networkMap(mapRecord, options)).querySelectorAll("[data-status]")];
    expect(ties.map((tie) => tie.querySelectorAll("path").length)).toEqual([2, 2, 1]);
    const dashes = ties.map((tie) => tie.querySelector("path")?.getAttribute("stroke-dasharray") ?? "");
    expect(dashes).toEqual(["", "7 4", "1.5 4"]);
  });

  it("explains only what occurs", () => {
    const texts = seenTexts(networkMap(mapRecord, options));
    expect(texts).toContain("Several");
    expect(texts).not.toContain("Society");
    expect(texts).toContain("tie strength (1–4)");
    expect(texts).toContain("no tie in this period");
  });

  it("keeps an actor's place when its ties go", () => {
    const place = (svg: string) =>
      [...parsed(svg).querySelectorAll("g")]
        .find((group) => group.querySelector(":scope > title")?.textContent === "District")
        ?.getAttribute("transform");
    const without = { ...mapRecord, ties: mapRecord.ties.slice(2) };
    expect(place(networkMap(without, options))).toBe(place(networkMap(mapRecord, options)));
    expect(place(networkMap(mapRecord, options))).toMatch(/^translate\([\d.]+,[\d.]+\)$/);
  });

  it("says so when there is no actor", () => {
    expect(seenTexts(networkMap({ ...mapRecord, actors: [], ties: [] }, options))).toContain("No actors.");
  });

  it("draws one actor without a tie, named and not pale", () => {
    const svg = networkMap({ ...mapRecord, actors: mapRecord.actors.slice(0, 1), ties: [] }, options);
    expect(seenTexts(svg)).toContain("District");
    expect(svg).not.toContain('opacity="0.35"');
  });

  it("leaves out actors without a tie when asked", () => {
    expect(networkMap(mapRecord, options)).toContain("Newspaper");
    expect(networkMap({ ...mapRecord, hideIsolated: true }, options)).not.toContain("Newspaper");
  });

  it("names or counts each of 300 actors", () => {
    const actors = Array.from({ length: 300 }, (_, index) => ({
      label: `Actor ${index}`,
      spheres: { state: 1 },
      x: (index * 37) % 100,
      y: (index * 61) % 90,
    }));
    const texts = seenTexts(networkMap({ ...mapRecord, actors, ties: [] }, options));
    const named = texts.filter((text) => text.startsWith("Actor ")).length;
    const counted = Number(texts.find((text) => text.includes("without a printed name"))?.match(/\d+/)?.[0]);
    expect(named + counted).toBe(300);
  });

  it("cuts a long label and keeps the whole in its title", () => {
    const label = "社区".repeat(40);
    const svg = networkMap({ ...mapRecord, actors: [{ label, spheres: {}, x: 0, y: 0 }], ties: [] }, options);
    expect(seenTexts(svg).join("")).toContain("…");
    expect(svg).toContain(`<title>${label}</title>`);
  });

  it("gives finite coordinates for any network", () => {
    const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const actor = fc.record({
      label: fc.string(),
      spheres: fc.constant({ state: 1 }),
      x: coordinate,
      y: coordinate,
    });
    const tie = fc.record({
      from: fc.nat(4),
      to: fc.nat(4),
      strength: fc.double({ min: 0, max: 1e9, noNaN: true }),
      status: fc.constantFrom("present" as const, "weak" as const, "contested" as const),
      directed: fc.boolean(),
    });
    const network = fc.record({
      actors: fc.array(actor, { minLength: 5, maxLength: 8 }),
      ties: fc.array(tie),
    });
    fc.assert(
      fc.property(network, ({ actors, ties }) => {
        const shapes = networkMap({ ...mapRecord, actors, ties }, options).replaceAll(/>[^<]*</g, "><");
        expect(shapes).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 60 },
    );
  });

  it("names the tie whose actor does not exist", () => {
    const ties = [{ from: 0, to: 9, strength: 1, status: "present", directed: true }] as const;
    expect(() => networkMap({ ...mapRecord, ties }, options)).toThrow(
      expect.objectContaining({ code: "unknown-actor", path: ["ties", 0, "to"] }),
    );
  });

  it("names the actor that lies nowhere", () => {
    const actors = [{ label: "Lost", spheres: {}, x: Number.NaN, y: 0 }];
    expect(() => networkMap({ ...mapRecord, actors, ties: [] }, options)).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["actors", 0] }),
    );
  });
});

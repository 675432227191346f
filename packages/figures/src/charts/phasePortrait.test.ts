import { describe, expect, it } from "vitest";
import { parsed, phaseRecord, seenTexts, testDocument } from "../testing.ts";
import { phasePortrait } from "./phasePortrait.ts";

const options = { document: testDocument };
const draw = (change: Partial<typeof phaseRecord> = {}) =>
  phasePortrait({ ...phaseRecord, ...change }, options);

describe("phasePortrait", () => {
  it("draws each equilibrium where it is, in the look of its stability", () => {
    const found = [...parsed(draw()).querySelectorAll("[data-stability]")].slice(3);
    expect(found.map((one) => one.getAttribute("data-stability"))).toEqual([
      "stable",
      "stable",
      "unstable",
      "saddle",
    ]);
    const rings = found.map((one) => one.querySelector("circle"));
    expect(rings.map((ring) => Number(ring?.getAttribute("cx")))).toEqual([46, 834, 440, 46]);
    expect(rings.map((ring) => ring?.getAttribute("class"))).toEqual([
      "f-ink s-ink",
      "f-ink s-ink",
      "f-paper s-ink",
      "f-paper s-ink",
    ]);
    expect(found[0]?.querySelector("title")?.textContent).toBe("nobody");
  });

  it("draws no arrow where the state does not move, a shorter one where it moves slowly", () => {
    const stems = [...draw().matchAll(/d="M[-\d.]+,[-\d.]+l([-\d.]+),([-\d.]+)"/g)].map(([, dx, dy]) =>
      Math.hypot(Number(dx), Number(dy)),
    );
    const [, fast = 0, slow = 0] = stems;
    expect(stems.length).toBe(3);
    expect(slow).toBeLessThan(fast);
  });

  it("explains only what is drawn", () => {
    const texts = seenTexts(draw({ field: [], equilibria: [] }));
    expect(texts).toEqual(expect.arrayContaining(["path", "start"]));
    for (const word of ["direction", "stable", "saddle", "unstable", "neutral"])
      expect(texts).not.toContain(word);
  });

  it("says so when there is nothing to draw", () => {
    expect(seenTexts(draw({ field: [], equilibria: [], trajectories: [] }))).toContain("No state.");
  });

  it.each([
    { name: "an axis without room", change: { x: { label: "", min: 1, max: 1 } }, path: ["x"] },
    {
      name: "an arrow that is nowhere",
      change: { field: [{ x: 0, y: Number.NaN, dx: 0, dy: 0 }] },
      path: ["field", 0],
    },
    {
      name: "an equilibrium that is nowhere",
      change: { equilibria: [{ x: Infinity, y: 0, stability: "stable" as const }] },
      path: ["equilibria", 0],
    },
    {
      name: "a trajectory of unequal lengths",
      change: { trajectories: [{ label: "", key: "other" as const, x: [0], y: [] }] },
      path: ["trajectories", 0],
    },
  ])("refuses $name", ({ change, path }) => {
    expect(() => draw(change)).toThrow(expect.objectContaining({ path }));
  });
});

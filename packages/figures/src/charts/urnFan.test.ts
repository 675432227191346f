import { describe, expect, it } from "vitest";
import { fanRecord, parsed, seenTexts, testDocument } from "../testing.ts";
import { urnFan } from "./urnFan.ts";

const options = { document: testDocument };
const [fan] = fanRecord.fans;
if (!fan) throw new Error("expected a fan");

describe("urnFan", () => {
  it("sets draws on a logarithmic axis: powers of ten are as far from each other", () => {
    const svg = urnFan({ ...fanRecord, fans: [fan, fan] }, options);
    const ticks = [...parsed(svg).querySelectorAll("text")].filter((text) =>
      ["1", "10", "100"].includes(text.textContent ?? ""),
    );
    const places = ["1", "10", "100"].map((label) => {
      const across = ticks.filter((tick) => tick.textContent === label);
      const [, x] = /translate\(([\d.]+)/.exec(across.at(-1)?.getAttribute("transform") ?? "") ?? [];
      return Number(x);
    });
    const [one = 0, ten = 0, hundred = 0] = places;
    expect(ten - one).toBeGreaterThan(20);
    expect(hundred - ten).toBeCloseTo(ten - one, 1);
  });

  it("runs from 0 to 1 whatever the shares are", () => {
    const texts = seenTexts(urnFan({ ...fanRecord, fans: [{ ...fan, bands: [], histories: [] }] }, options));
    expect(texts).toEqual(expect.arrayContaining(["0", "1"]));
  });

  it("stands for the medians of several fans with one line of the legend", () => {
    const fans = [fan, { ...fan, key: "capital" as const }];
    const texts = seenTexts(urnFan({ ...fanRecord, fans }, options));
    expect(texts.filter((text) => text === "median").length).toBe(1);
  });

  it("explains the marks at the edge only where there are some", () => {
    const { limits, ...without } = fan;
    expect(limits).toEqual([0, 1]);
    expect(seenTexts(urnFan(fanRecord, options))).toContain("where histories settle");
    expect(seenTexts(urnFan({ ...fanRecord, fans: [without] }, options))).not.toContain(
      "where histories settle",
    );
  });

  it("says so when there is no fan", () => {
    expect(seenTexts(urnFan({ ...fanRecord, fans: [] }, options))).toContain("No history.");
  });

  it.each([
    { name: "no draw", change: { draws: [0, 10, 100] }, code: "invalid-number" },
    { name: "a limit beyond 1", change: { limits: [2] }, code: "invalid-number" },
    { name: "a history that is too short", change: { histories: [[0.5]] }, code: "unequal-lengths" },
  ])("refuses $name", ({ change, code }) => {
    expect(() => urnFan({ ...fanRecord, fans: [{ ...fan, ...change }] }, options)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument, trajectoriesRecord } from "../testing.ts";
import { trajectories } from "./trajectories.ts";

const options = { document: testDocument };
const [panel] = trajectoriesRecord.panels;

describe("trajectories", () => {
  it("names events inside the panel's times and leaves out the others", () => {
    const svg = trajectories(trajectoriesRecord, options);
    const titles = [...parsed(svg).querySelectorAll("[data-event] > title")];
    expect(titles.map((title) => title.textContent)).toEqual(["Onset", "Lockdown"]);
    expect(svg).not.toContain("Never");
  });

  it("leaves a gap at a missing value and shows values alone between gaps as dots", () => {
    // Society has values at 0 and 2 only: no line can join them.
    expect(parsed(trajectories(trajectoriesRecord, options)).querySelectorAll("circle").length).toBe(2);
  });

  it("lists each kind of series once in the legend", () => {
    const twice = { ...trajectoriesRecord, panels: [panel, panel] as never };
    expect(seenTexts(trajectories(twice, options)).filter((text) => text === "State").length).toBe(1);
  });

  const banded = (label: string) => ({
    label,
    key: "society" as const,
    t: [0, 1, 2],
    y: [1, 2, 3],
    bands: [
      { label: "80% of runs", low: [0, 1, 2], high: [2, 3, 9] },
      { label: "50% of runs", low: [0.5, 1.5, 2.5], high: [1.5, 2.5, 3.5] },
    ],
    runs: [
      [1, 1, 1],
      [2, null, 12],
    ],
  });
  const over = { title: "", xLabel: "", yLabel: "", events: [], series: [banded("one"), banded("two")] };

  it("names each band and the single runs once in the legend and draws all of them", () => {
    const record = { ...trajectoriesRecord, panels: [over], words: { empty: "", run: "single run" } };
    const svg = trajectories(record, options);
    const texts = seenTexts(svg);
    for (const text of ["80% of runs", "50% of runs", "single run"]) {
      expect(texts.filter((one) => one === text).length).toBe(1);
    }
    expect(parsed(svg).querySelectorAll('g[fill-opacity="0.18"]').length).toBe(4);
    expect(texts).toContain("12");
  });

  it("tells series of no sphere apart by their dashes, and repeats them in the next panel", () => {
    const series = ["a", "b"].map((label) => ({ label, key: "other" as const, t: [0, 1], y: [0, 1] }));
    const panels = [
      { ...over, series },
      { ...over, series: [...series].reverse() },
    ];
    const svg = trajectories({ ...trajectoriesRecord, panels }, options);
    expect(parsed(svg).querySelectorAll('[stroke-dasharray="7 3"]').length).toBe(3);
  });

  it("gives dashes only where a panel needs them: alone in its panel a series has none", () => {
    const alone = (label: string) => ({
      ...over,
      series: [{ label, key: "other" as const, t: [0, 1], y: [0, 1] }],
    });
    const svg = trajectories({ ...trajectoriesRecord, panels: [alone("a"), alone("b")] }, options);
    expect(svg).not.toContain("stroke-dasharray");
  });

  it("shades when an event happens over runs, within the panel", () => {
    const panels = [{ ...over, events: [{ t: 1, low: -5, high: 1.5, label: "Onset" }] }];
    const svg = trajectories({ ...trajectoriesRecord, panels }, options);
    const strip = parsed(svg).querySelector("[data-event] > rect");
    expect(Number(strip?.getAttribute("x"))).toBe(46);
    expect(Number(strip?.getAttribute("width"))).toBeCloseTo((848 - 46 - 14) * 0.75, 1);
  });

  it("refuses a band whose values do not match its times", () => {
    const series = [{ ...banded("x"), bands: [{ label: "", low: [1], high: [1, 2, 3] }] }];
    expect(() => trajectories({ ...trajectoriesRecord, panels: [{ ...over, series }] }, options)).toThrow(
      expect.objectContaining({ code: "unequal-lengths" }),
    );
  });

  it("stays small for long series", () => {
    const t = Float64Array.from({ length: 100_000 }, (_, index) => index);
    const y = t.map((value) => value % 97);
    const long = {
      title: "",
      xLabel: "",
      yLabel: "",
      events: [],
      series: [{ label: "x", key: "other" as const, t, y }],
    };
    const svg = trajectories({ ...trajectoriesRecord, panels: [long] }, options);
    expect(svg.length).toBeLessThan(60_000);
  });

  it("says so when there is no panel or a panel has no value", () => {
    expect(seenTexts(trajectories({ ...trajectoriesRecord, panels: [] }, options))).toContain("No run.");
    const empty = { ...panel, series: [] } as never;
    expect(seenTexts(trajectories({ ...trajectoriesRecord, panels: [empty] }, options))).toContain("No run.");
  });

  it("refuses a series whose values do not match its times", () => {
    const series = [{ label: "x", key: "state" as const, t: [0, 1], y: [1] }];
    const broken = { ...trajectoriesRecord, panels: [{ ...panel, series }] as never };
    expect(() => trajectories(broken, options)).toThrow(
      expect.objectContaining({ code: "unequal-lengths", path: ["panels", 0, "series", 0] }),
    );
  });
});

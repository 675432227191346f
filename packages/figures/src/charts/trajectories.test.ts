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

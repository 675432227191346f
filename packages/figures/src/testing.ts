import { parseHTML } from "linkedom";
import type { CentralityBarsRecord } from "./charts/CentralityBarsRecord.ts";
import type { EffectPlotRecord } from "./charts/EffectPlotRecord.ts";
import type { IntervalPlotRecord } from "./charts/IntervalPlotRecord.ts";
import type { MixingMatrixRecord } from "./charts/MixingMatrixRecord.ts";
import type { TrajectoriesRecord } from "./charts/TrajectoriesRecord.ts";
import type { NetworkMapRecord } from "./network/NetworkMapRecord.ts";

/** The browser's document, or linkedom's where there is none. */
export const testDocument: Document =
  globalThis.document ?? parseHTML("<!doctype html><html><body></body></html>").document;

/** Parses a figure and gives its root. */
export function parsed(svg: string): Element {
  const host = testDocument.createElement("div");
  host.innerHTML = svg;
  return host.firstElementChild as Element;
}

/** The texts a reader sees, in document order. */
export function seenTexts(svg: string): string[] {
  return [...parsed(svg).querySelectorAll("text")].map((text) =>
    [...text.childNodes]
      .filter((node) => node.nodeType === 3)
      .map((node) => node.nodeValue)
      .join(""),
  );
}

const meta = {
  id: "figure",
  title: "A title",
  source: "Invented for the test.",
  description: "What the figure shows.",
};

export const mapRecord: NetworkMapRecord = {
  ...meta,
  words: {
    spheres: {
      state: "State",
      capital: "Capital",
      society: "Society",
      outside: "Outside",
      hybrid: "Several",
    },
    status: { present: "present", weak: "weak", contested: "contested" },
    strength: "tie strength",
    isolated: "no tie in this period",
    unlabelled: "without a printed name",
    empty: "No actors.",
  },
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

export const intervalRecord: IntervalPlotRecord = {
  ...meta,
  words: {
    value: "observed",
    interval: "95% interval",
    chance: "by chance",
    undefined: "not defined",
    empty: "No measure.",
  },
  rows: [
    {
      facet: "Density",
      period: "before",
      value: 0.2,
      low: 0.1,
      high: 0.3,
      chance: { low: 0.15, high: 0.25 },
    },
    { facet: "Density", period: "after", value: 0.4, low: 0.3, high: 0.5 },
    { facet: "Reciprocity", period: "before", value: null, low: null, high: null },
    { facet: "Reciprocity", period: "after", value: -0.4, low: -0.5, high: 0.1 },
  ],
};

export const trajectoriesRecord: TrajectoriesRecord = {
  ...meta,
  words: { empty: "No run." },
  panels: [
    {
      title: "Shares",
      xLabel: "weeks",
      yLabel: "share",
      series: [
        {
          label: "State",
          key: "state",
          t: [0, 1, 2],
          y: [0.2, 0.3, 0.6],
          low: [0.1, 0.2, 0.5],
          high: [0.3, 0.4, 0.7],
        },
        { label: "Society", key: "society", t: Float64Array.of(0, 1, 2), y: [0.4, null, 0.2] },
      ],
      events: [
        { t: 1, label: "Onset" },
        { t: 1.1, label: "Lockdown" },
        { t: 9, label: "Never" },
      ],
    },
  ],
};

export const effectRecord: EffectPlotRecord = {
  ...meta,
  words: {
    better: "less loss",
    worse: "more loss",
    shares: "share of runs",
    change: "relative change",
    median: "median",
    range: "10–90% of runs",
    undefined: "not defined",
    empty: "No intervention.",
  },
  rows: [
    { label: "Earlier trigger", better: 0.7, worse: 0.125, median: -0.18, low: -0.4, high: 0.03 },
    { label: "None", better: 0, worse: 0, median: null, low: null, high: null },
  ],
};

export const mixingRecord: MixingMatrixRecord = {
  ...meta,
  groups: ["State", "Society"],
  cells: [
    [{ ties: 6, expected: 10 / 3 }, { ties: 2 }],
    [{ ties: 0 }, { ties: null }],
  ],
  words: {
    from: "from",
    to: "to",
    ties: "ties",
    expected: "by chance",
    undefined: "not defined",
    empty: "No group.",
  },
};

export const centralityRecord: CentralityBarsRecord = {
  ...meta,
  measures: ["Degree", "Closeness"],
  actors: [
    { label: "Street office", spheres: { state: 1 }, bars: [{ value: 8 }, { value: 1 / 3 }] },
    { label: "Owners", spheres: { society: 1 }, bars: [{ value: 2 }, { value: null }] },
  ],
  words: {
    spheres: { state: "State", capital: "Capital", society: "Society", outside: "Outside" },
    interval: "95% interval",
    undefined: "not defined",
    empty: "No actor.",
  },
};

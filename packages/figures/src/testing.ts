import { parseHTML } from "linkedom";
import type { CalibrationPlotRecord } from "./charts/CalibrationPlotRecord.ts";
import type { CentralityBarsRecord } from "./charts/CentralityBarsRecord.ts";
import type { EffectPlotRecord } from "./charts/EffectPlotRecord.ts";
import type { HysteresisLoopRecord } from "./charts/HysteresisLoopRecord.ts";
import type { InterruptedSeriesRecord } from "./charts/InterruptedSeriesRecord.ts";
import type { IntervalPlotRecord } from "./charts/IntervalPlotRecord.ts";
import type { LagResponsesRecord } from "./charts/LagResponsesRecord.ts";
import type { MixingMatrixRecord } from "./charts/MixingMatrixRecord.ts";
import type { PhasePortraitRecord } from "./charts/PhasePortraitRecord.ts";
import type { ResilienceCurveRecord } from "./charts/ResilienceCurveRecord.ts";
import type { TradeOffRecord } from "./charts/TradeOffRecord.ts";
import type { TrajectoriesRecord } from "./charts/TrajectoriesRecord.ts";
import type { UrnFanRecord } from "./charts/UrnFanRecord.ts";
import type { VennDiagramRecord } from "./charts/VennDiagramRecord.ts";
import type { XyPlotRecord } from "./charts/XyPlotRecord.ts";
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

export const fanRecord: UrnFanRecord = {
  ...meta,
  words: {
    draws: "draws",
    share: "share of red",
    median: "median",
    history: "single history",
    limit: "where histories settle",
    empty: "No history.",
  },
  fans: [
    {
      title: "Linear",
      key: "state",
      draws: [1, 10, 100],
      median: [0.5, 0.5, 0.5],
      bands: [
        { label: "90% of histories", low: [0.3, 0.15, 0.1], high: [0.7, 0.85, 0.9] },
        { label: "50% of histories", low: [0.4, 0.3, 0.25], high: [0.6, 0.7, 0.75] },
      ],
      histories: [[0.67, 0.8, 0.82], Float64Array.of(0.33, 0.4, 0.2)],
      limits: [0, 1],
    },
  ],
};

export const lagRecord: LagResponsesRecord = {
  ...meta,
  words: { input: "environment", lag: "time lag", empty: "No response." },
  panels: [
    {
      title: "Ramp",
      xLabel: "years",
      yLabel: "level",
      t: [0, 10, 20],
      input: [0, 5, 10],
      responses: [
        {
          label: "state",
          key: "state",
          y: [0, 3, 8],
          lag: { level: 5, from: 10, to: 14, label: "4 years" },
        },
        { label: "society", key: "society", y: [0, null, 2], lag: null },
      ],
    },
  ],
};

export const loopRecord: HysteresisLoopRecord = {
  ...meta,
  xLabel: "norms",
  yLabel: "share",
  loops: [
    {
      title: "",
      key: "society",
      up: { control: [-1, -0.5, 0, 0.5, 0.6, 1], response: [0, 0.02, 0.05, 0.1, 0.95, 1], jump: 0.55 },
      down: { control: [1, 0.5, 0, -0.5, -0.6, -1], response: [1, 0.98, 0.95, 0.9, 0.05, 0], jump: -0.55 },
      halfWidth: 0.55,
    },
  ],
  words: { up: "rising", down: "falling", halfWidth: "half-width", empty: "No sweep." },
};

export const phaseRecord: PhasePortraitRecord = {
  ...meta,
  x: { label: "society", min: 0, max: 1 },
  y: { label: "capital", min: 0, max: 1 },
  field: [
    { x: 0.25, y: 0.25, dx: -1, dy: -1 },
    { x: 0.75, y: 0.75, dx: 0.5, dy: 0.5 },
    { x: 0.5, y: 0.5, dx: 0, dy: 0 },
  ],
  trajectories: [{ label: "path", key: "society", x: [0.4, 0.3, 0.1, 0], y: [0.4, 0.2, 0.05, 0] }],
  equilibria: [
    { x: 0, y: 0, stability: "stable", label: "nobody" },
    { x: 1, y: 1, stability: "stable" },
    { x: 0.5, y: 0.5, stability: "unstable" },
    { x: 0, y: 1, stability: "saddle" },
  ],
  words: {
    field: "direction",
    start: "start",
    stability: { stable: "stable", saddle: "saddle", unstable: "unstable", neutral: "neutral" },
    empty: "No state.",
  },
};

export const interruptedRecord: InterruptedSeriesRecord = {
  ...meta,
  xLabel: "month",
  yLabel: "visits",
  t: [0, 1, 2, 3, 4, 5],
  labels: ["2019-10", "2019-11", "2019-12", "2020-01", "2020-02", "2020-03"],
  observed: [10, 12, null, 13, 5, 6],
  fitted: { y: [10, 11, 12, 13, 5, 6], low: [9, 10, 11, 12, 4, 5], high: [11, 12, 13, 14, 6, 7] },
  counterfactual: { y: [null, null, null, null, 14, 15] },
  event: { at: 4, label: "Response" },
  breaks: [{ at: 4, low: 3, high: 9 }],
  definitionChanges: [{ at: 1, label: "counts children" }],
  words: {
    observed: "observed",
    fitted: "fit",
    counterfactual: "without the event",
    band: "95% interval",
    event: "event",
    found: "break found",
    definition: "change of definition",
    empty: "No value.",
  },
};

export const resilienceRecord: ResilienceCurveRecord = {
  ...meta,
  xLabel: "days",
  yLabel: "quality",
  full: 100,
  curves: [
    {
      title: "District",
      key: "state",
      t: [0, 1, 2, 3, 4],
      quality: [100, 60, 60, 80, 100],
      lowest: { t: 1, quality: 60, label: "robustness 0.6" },
      spans: [
        { from: 0, to: 1, label: "fall 1 day" },
        { from: 1, to: 4, label: "recovery 3 days" },
      ],
      loss: "100 point days",
    },
  ],
  words: { quality: "quality held", loss: "lost quality", full: "full quality", empty: "No quality." },
};

export const tradeOffRecord: TradeOffRecord = {
  ...meta,
  xLabel: "normal performance",
  yLabel: "emergency loss",
  designs: [
    { label: "Red property", normal: 0.9, loss: 3 },
    { label: "Linked", normal: 0.8, loss: 1 },
    { label: "Fused", normal: 0.7, loss: 2 },
  ],
  frontier: [0, 1],
  words: { frontier: "not beaten", beaten: "beaten in both", better: "better in both", empty: "No design." },
};

export const xyRecord: XyPlotRecord = {
  ...meta,
  xLabel: "FUNDS*TRUST",
  yLabel: "SUPPLY",
  cases: [
    { label: "North", x: 0.7, y: 0.9 },
    { label: "South", x: 0.9, y: 0.6 },
    { label: "East", x: 0.8, y: 0.2 },
    { label: "West", x: 0.3, y: 0.8 },
    { label: "Centre", x: 0.1, y: 0.2 },
  ],
  fit: "Inclusion 0.79, PRI 0.68, coverage 0.67",
  words: {
    typical: "typical",
    deviantInDegree: "deviant in degree",
    deviantInKind: "deviant in kind",
    uncovered: "not covered",
    other: "in neither",
    diagonal: "as far in both",
    empty: "No case.",
  },
};

export const vennRecord: VennDiagramRecord = {
  ...meta,
  conditions: ["FUNDS", "TRUST", "LAW", "STAFF"],
  regions: [
    { inside: [true, true, false, false], output: "explained", cases: 4, title: "North, South, East, West" },
    { inside: [true, true, true, true], output: "explained", cases: 2, title: "Hill, Dale" },
    { inside: [false, false, false, false], output: "negative", cases: 3, title: "Centre, Port, Lake" },
    { inside: [false, true, true, false], output: "contradictory", cases: 2, title: "Ford, Bridge" },
    { inside: [false, false, false, true], output: "remainder", cases: 1, title: "Mill" },
  ],
  words: {
    explained: "explained",
    negative: "not explained",
    contradictory: "contradictory",
    remainder: "too few cases or none",
  },
};

export const calibrationRecord: CalibrationPlotRecord = {
  ...meta,
  parameters: [
    {
      label: "fusion",
      counts: [6, 2, 3, 1],
      below: [6, 8, 11, 12],
      low: [0, 2, 5, 12],
      high: [7, 10, 12, 12],
      note: "p = 0.2",
    },
  ],
  words: {
    rank: "rank",
    count: "replications",
    difference: "difference",
    expected: "even",
    band: "band",
    observed: "ranks",
    empty: "No parameter.",
  },
};

import type { BoxRangesRecord } from "./BoxRangesRecord.ts";
import type { ConvergenceCurveRecord } from "./ConvergenceCurveRecord.ts";
import type { DistributionCurvesRecord } from "./DistributionCurvesRecord.ts";
import type { MorrisPlaneRecord } from "./MorrisPlaneRecord.ts";
import type { PeelingTrajectoryRecord } from "./PeelingTrajectoryRecord.ts";
import type { SensitivityBarsRecord } from "./SensitivityBarsRecord.ts";
import type { TreeDiagramRecord } from "./TreeDiagramRecord.ts";
import type { ValueMatrixRecord } from "./ValueMatrixRecord.ts";
import type { WaterfallRecord } from "./WaterfallRecord.ts";

const meta = {
  id: "figure",
  title: "A title",
  source: "Invented for the test.",
  description: "What the figure shows.",
};

export const sensitivityRecord: SensitivityBarsRecord = {
  ...meta,
  rows: [
    {
      label: "fusion",
      first: { value: 0.4, interval: { low: 0.3, high: 0.5 } },
      total: { value: 0.6, interval: { low: 0.5, high: 0.7 } },
    },
    {
      label: "delay of the state",
      first: { value: -0.05, interval: null },
      total: { value: null, interval: null },
    },
  ],
  words: {
    axis: "share of variance",
    first: "alone",
    total: "with all interactions",
    interval: "95% interval",
    undefined: "not defined",
    empty: "No parameter.",
  },
};

export const morrisRecord: MorrisPlaneRecord = {
  ...meta,
  xLabel: "mean size of effects, μ*",
  yLabel: "their spread, σ",
  parameters: [
    { label: "fusion", meanSize: 2, low: 1.6, high: 2.4, sd: 1 },
    { label: "delay", meanSize: 1, low: null, high: null, sd: null },
  ],
  words: { parameter: "parameter", interval: "95% interval", line: "as large", empty: "No parameter." },
};

export const peelingRecord: PeelingTrajectoryRecord = {
  ...meta,
  xLabel: "coverage",
  yLabel: "density",
  searched: [
    { coverage: 1, density: 0.2, restricted: 0 },
    { coverage: 0.9, density: 0.5, restricted: 1 },
    { coverage: 0.6, density: 0.9, restricted: 2 },
  ],
  heldOut: [{ coverage: 1, density: 0.2 }, { coverage: 0.8, density: 0.4 }, null],
  chosen: { searched: { coverage: 0.9, density: 0.5 }, heldOut: { coverage: 0.8, density: 0.4 } },
  words: {
    searched: "searched",
    heldOut: "held out",
    chosen: "box taken",
    restricted: "inputs restricted",
    empty: "No box.",
  },
};

export const boxRecord: BoxRangesRecord = {
  ...meta,
  rows: [
    { label: "fusion", from: 0, to: 1, low: 0.6, high: null, note: "0.001" },
    { label: "delay", from: 10, to: 20, low: 14, high: 15, note: "0.2" },
  ],
  words: { box: "box", range: "all of the input", note: "quasi-p", empty: "No restriction." },
};

export const waterfallRecord: WaterfallRecord = {
  ...meta,
  start: 2,
  steps: [
    { label: "platform", change: 3 },
    { label: "volunteers", change: -1.5 },
  ],
  words: { start: "neither", end: "both", rise: "more", fall: "less", axis: "loss", empty: "No step." },
};

export const matrixRecord: ValueMatrixRecord = {
  ...meta,
  rows: ["none", "earlier trigger"],
  columns: ["largest regret", "good enough"],
  cells: [
    [4, 0.5],
    [-1, null],
  ],
  notes: [
    ["2nd", "1st"],
    ["1st", ""],
  ],
  words: { shade: "the darker, the more", undefined: "not defined", empty: "Nothing to compare." },
};

export const convergenceRecord: ConvergenceCurveRecord = {
  ...meta,
  xLabel: "runs",
  yLabel: "mean loss",
  steps: [
    { runs: 10, value: 2, interval: null },
    { runs: 100, value: 3, interval: { low: 2, high: 4 } },
    { runs: 1000, value: 2.8, interval: { low: 2.5, high: 3.1 } },
  ],
  tolerance: 0.5,
  words: { value: "mean", interval: "95% interval", tolerance: "tolerance", empty: "No run." },
};

export const treeRecord: TreeDiagramRecord = {
  ...meta,
  root: {
    value: "2.1",
    runs: 100,
    shade: 0.5,
    split: {
      question: "fusion < 0.4",
      yes: { value: "4", runs: 40, shade: 1, split: null },
      no: {
        value: "1",
        runs: 60,
        shade: 0.1,
        split: {
          question: "delay is long or very long",
          yes: { value: "0.5", runs: 20, shade: 0, split: null },
          no: { value: "1.2", runs: 40, shade: 0.2, split: null },
        },
      },
    },
  },
  words: { yes: "yes", no: "no", runs: "points", shade: "the darker, the higher", empty: "No tree." },
};

export const distributionRecord: DistributionCurvesRecord = {
  ...meta,
  xLabel: "fusion",
  yLabel: "share of runs up to it",
  samples: [
    { label: "runs of interest", values: [0.6, 0.8] },
    { label: "other runs", values: [0.9, 0.1, 0.3, 0.5] },
  ],
  words: { empty: "No run." },
};

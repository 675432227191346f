import { expect, it } from "vitest";
import * as figures from "./index.ts";

it("exports these names", () => {
  expect(Object.keys(figures).sort()).toEqual([
    "FiguresError",
    "boxRanges",
    "calibrationPlot",
    "centralityBars",
    "convergenceCurve",
    "distributionCurves",
    "effectPlot",
    "hysteresisLoop",
    "interruptedSeries",
    "intervalPlot",
    "lagResponses",
    "layoutNetwork",
    "mixingMatrix",
    "morrisPlane",
    "networkMap",
    "palette",
    "peelingTrajectory",
    "phasePortrait",
    "resilienceCurve",
    "sectorColour",
    "sensitivityBars",
    "tradeOff",
    "trajectories",
    "treeDiagram",
    "urnFan",
    "valueMatrix",
    "vennDiagram",
    "waterfall",
    "xyPlot",
  ]);
});

import { expect, it } from "vitest";
import * as figures from "./index.ts";

it("exports these names", () => {
  expect(Object.keys(figures).sort()).toEqual([
    "FiguresError",
    "calibrationPlot",
    "centralityBars",
    "effectPlot",
    "hysteresisLoop",
    "interruptedSeries",
    "intervalPlot",
    "lagResponses",
    "layoutNetwork",
    "mixingMatrix",
    "networkMap",
    "palette",
    "phasePortrait",
    "resilienceCurve",
    "sectorColour",
    "tradeOff",
    "trajectories",
    "urnFan",
    "vennDiagram",
    "xyPlot",
  ]);
});

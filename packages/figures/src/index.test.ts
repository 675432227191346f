import { expect, it } from "vitest";
import * as figures from "./index.ts";

it("exports these names", () => {
  expect(Object.keys(figures).sort()).toEqual([
    "FiguresError",
    "effectPlot",
    "intervalPlot",
    "layoutNetwork",
    "networkMap",
    "palette",
    "sectorColour",
    "trajectories",
  ]);
});

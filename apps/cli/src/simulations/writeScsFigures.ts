import { join } from "node:path";
import { writeAtomically } from "@commonweal/evidence/node";
import { hysteresisLoop, trajectories } from "@commonweal/figures";
import type { MeanFieldSeries } from "@commonweal/path-dependence";
import { parseHTML } from "linkedom";
import type { ScsSimulation } from "./ScsSimulation.ts";
import { scsHysteresis } from "./scsHysteresis.ts";
import { scsTrajectories } from "./scsTrajectories.ts";

/** Writes the figures of a run into a folder: trajectories.svg and hysteresis.svg. */
export async function writeScsFigures(
  folder: string,
  run: ScsSimulation,
  series: MeanFieldSeries,
  lang: "en" | "zh",
): Promise<void> {
  const options = { document: parseHTML("<html></html>").document, lang };
  const figures = [
    ["trajectories", trajectories(scsTrajectories(run, [series], lang), options)],
    ["hysteresis", hysteresisLoop(scsHysteresis(run, lang), options)],
  ] as const;
  for (const [name, svg] of figures) await writeAtomically(join(folder, `${name}.svg`), svg);
}

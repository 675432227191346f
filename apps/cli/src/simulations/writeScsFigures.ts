import { join } from "node:path";
import { writeAtomically } from "@commonweal/case-study/node";
import { trajectories } from "@commonweal/figures";
import type { MeanFieldSeries } from "@commonweal/path-dependence";
import { parseHTML } from "linkedom";
import type { ScsSimulation } from "./ScsSimulation.ts";
import { scsTrajectories } from "./scsTrajectories.ts";

/** Writes the figures of a run into a folder: trajectories.svg. */
export async function writeScsFigures(
  folder: string,
  run: ScsSimulation,
  series: MeanFieldSeries,
  lang: "en" | "zh",
): Promise<void> {
  const options = { document: parseHTML("<html></html>").document, lang };
  const drawn = trajectories(scsTrajectories(run, series, lang), options);
  await writeAtomically(join(folder, "trajectories.svg"), drawn);
}

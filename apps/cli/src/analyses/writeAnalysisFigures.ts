import { join } from "node:path";
import { writeAtomically } from "@commonweal/evidence/node";
import { parseHTML } from "linkedom";
import type { Analysis } from "./Analysis.ts";
import { analysisFigureWords } from "./analysisFigureWords.ts";
import type { SweepColumns } from "./SweepColumns.ts";

/** Writes the figures of an analysis into a folder. */
export async function writeAnalysisFigures(
  folder: string,
  sweep: SweepColumns,
  analysis: Analysis,
  lang: "en" | "zh",
): Promise<void> {
  const options = { document: parseHTML("<html></html>").document, lang };
  const figures = analysis.figures({ sweep, words: analysisFigureWords[lang], options });
  for (const [name, svg] of figures) await writeAtomically(join(folder, `${name}.svg`), svg);
}

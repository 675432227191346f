import { type CaseFolder, renderReport, runStudy, studyFigures } from "@commonweal/case-study";
import manifest from "@commonweal/case-study/package.json" with { type: "json" };
import { runEnsemble } from "@commonweal/experiments";
import { ensembleModel } from "@commonweal/path-dependence";
import type { Language } from "../case/page/words.ts";

export interface StudySize {
  readonly sets: number;
  readonly draws: number;
}

/** Runs the whole study of a case and writes the report that `commonweal run` writes for the same size, to the byte. */
export async function studyReport(
  folder: CaseFolder,
  { sets, draws }: StudySize,
  language: Language,
  document: Document,
): Promise<string> {
  const study = await runStudy(folder, { seed: folder.experiment.seed, sets, draws }, async (design, setup) =>
    runEnsemble(design, ensembleModel("network" in setup ? setup : { ...setup, engine: "wasm" })),
  );
  const figures = studyFigures(study, { language, document });
  return renderReport(study, { language, figures, version: manifest.version });
}

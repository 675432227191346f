import type { studyResults } from "../report/studyResults.ts";
import type { Study } from "../study/Study.ts";
import { evidenceNumbers } from "./evidenceNumbers.ts";
import { experimentNumbers } from "./experimentNumbers.ts";
import { firmnessBases } from "./firmnessBases.ts";
import { firmnessNumbers } from "./firmnessNumbers.ts";
import { measureSentences } from "./measureSentences.ts";
import { modelNumbers } from "./modelNumbers.ts";
import { networkNumbers } from "./networkNumbers.ts";
import { resultBases } from "./resultBases.ts";
import { variantBases } from "./variantBases.ts";
import { variantNumbers } from "./variantNumbers.ts";

/**
 * Lists every number of a study with its id, and the tables that lead from it down to the sources.
 *
 * Number → measure and basis → ties, parameters and assumptions → segments → sources, each kept once. What a segment
 * says in words is not in it.
 */
export function studyTrace(study: Study, results: ReturnType<typeof studyResults>) {
  const numbers = [
    ...modelNumbers(results),
    ...variantNumbers(study),
    ...firmnessNumbers(study),
    ...experimentNumbers(study.experiments),
    ...networkNumbers(results),
    ...evidenceNumbers(study),
  ];
  const measures = [...new Set(numbers.map(({ measure }) => measure))];
  return {
    numbers,
    measures: measures.map((id) => ({ id, how: measureSentences.get(id) ?? "" })),
    bases: [...resultBases(study), ...variantBases(study), ...firmnessBases(study)],
    segments: study.folder.segments.map(({ paraphrase: _, ...segment }) => segment),
    sources: study.folder.sources,
  };
}

import type { Pattern } from "@commonweal/experiments";
import type { CaseExperiment } from "../folder/CaseExperiment.ts";

/** Names the patterns of a case as outputs of one scenario in a table of runs. */
export function scenarioPatterns(
  { patterns }: Pick<CaseExperiment, "patterns">,
  scenario: string,
): readonly Pattern[] {
  return patterns.map(({ output, min, max }) => ({ output: `${scenario}.${output}`, min, max }));
}

import { CaseSummary } from "../comparison/CaseSummary.ts";
import { CaseStudyError } from "../errors.ts";
import { studyResults } from "../report/studyResults.ts";
import { studyTrace } from "../tracing/studyTrace.ts";
import type { StudyCaseFolderOptions } from "./computedCase.ts";
import { studyVersion } from "./computedStudy.ts";
import { kindOfStudy } from "./kindOfStudy.ts";
import { readResults } from "./readResults.ts";
import { studyCaseFolder } from "./studyCaseFolder.ts";

/**
 * Gives what one case is set beside another by: read from the output folder of a finished study, or, of a case folder, from a study
 * that is run now with the options given.
 *
 * @throws {CaseStudyError} `invalid-output` where results.json is missing or of another shape, such as an older version's;
 * `invalid-case`.
 */
export async function readCaseSummary({ folder, ...options }: StudyCaseFolderOptions): Promise<CaseSummary> {
  const kind = await kindOfStudy(folder);
  if (kind === null) {
    const message =
      "Found neither results.json nor case.yaml in the folder; expected a case folder or the output of a run.";
    throw new CaseStudyError("invalid-output", message);
  }
  if (kind === "output") return readResults(folder, CaseSummary);
  const study = await studyCaseFolder({ folder, ...options });
  const results = studyResults(study, studyVersion);
  return CaseSummary.parse(JSON.parse(JSON.stringify({ ...results, ...studyTrace(study, results) })));
}

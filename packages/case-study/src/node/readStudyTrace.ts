import { ResultTrace } from "../tracing/ResultTrace.ts";
import { readResults } from "./readResults.ts";

/**
 * Reads from a study's output folder what leads from its numbers to their sources.
 *
 * @throws {CaseStudyError} `invalid-output` where the folder holds no such file, or one of another shape.
 */
export async function readStudyTrace(out: string): Promise<ResultTrace> {
  return readResults(out, ResultTrace);
}

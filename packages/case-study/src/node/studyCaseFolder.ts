import type { Study } from "../study/Study.ts";
import { computedCase, type StudyCaseFolderOptions } from "./computedCase.ts";

/**
 * Studies a case folder from the disk, the ensembles in worker threads. Writes nothing.
 *
 * @throws {CaseStudyError} where the folder breaks a rule; `issues` lists every place.
 */
export async function studyCaseFolder(options: StudyCaseFolderOptions): Promise<Study> {
  return (await computedCase(options)).study;
}

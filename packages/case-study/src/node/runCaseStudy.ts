import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Verdict } from "../propositions/Verdict.ts";
import type { Language } from "../report/words.ts";
import { clearKeptParts } from "./clearKeptParts.ts";
import { computedCase, type StudyCaseFolderOptions } from "./computedCase.ts";
import { plainDocument, studyVersion } from "./computedStudy.ts";
import { writeStudy } from "./writeStudy.ts";

export interface RunCaseStudyOptions extends Omit<StudyCaseFolderOptions, "work"> {
  /** Where the outputs go; made if missing. */
  readonly out: string;
  readonly lang?: Language;
}

export interface CaseStudyRun {
  /** Paths written, relative to `out`. */
  readonly files: readonly string[];
  readonly report: string;
  readonly verdicts: readonly Pick<Verdict, "id" | "verdict" | "share" | "interval">[];
  readonly accepted: number;
  readonly tried: number;
  readonly warnings: readonly string[];
}

/**
 * Runs a case folder from end to end and writes every output.
 *
 * Nothing is written before all numbers are there, but for parts of an ensemble of more than 8,192 sets: they are kept in `.work` of
 * the output folder until the study is written, so that the same run goes on where one that was stopped or killed ended. Times and the machine enter `run.json` only.
 *
 * @throws {CaseStudyError} where the folder breaks a rule; `issues` lists every place.
 */
export async function runCaseStudy(options: RunCaseStudyOptions): Promise<CaseStudyRun> {
  const { out, workers = availableParallelism(), lang = "en", onProgress } = options;
  const started = new Date();
  const work = join(out, ".work");
  const { study, ensembles } = await computedCase({ ...options, workers, work });
  const files = await writeStudy(study, out, {
    language: lang,
    version: studyVersion,
    document: plainDocument(),
    ensembles,
    environment: {
      started: started.toISOString(),
      ended: new Date().toISOString(),
      workers,
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    },
  });
  await clearKeptParts(work);
  onProgress?.({ stage: "write", done: files.length, total: files.length });
  return {
    files,
    report: join(out, "report.html"),
    verdicts: study.verdicts.map(({ id, verdict, share, interval }) => ({ id, verdict, share, interval })),
    accepted: study.accepted,
    tried: study.tried,
    warnings: study.warnings,
  };
}

import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runEnsembleInWorkers } from "@commonweal/experiments/node";
import { parseHTML } from "linkedom";
import type { Verdict } from "../propositions/Verdict.ts";
import type { Language } from "../report/words.ts";
import { runStudy } from "../study/runStudy.ts";
import { readCaseFolder } from "./readCaseFolder.ts";
import { writeStudy } from "./writeStudy.ts";

export interface RunCaseStudyOptions {
  /** The case folder. */
  readonly folder: string;
  /** Where the outputs go; made if missing. */
  readonly out: string;
  /** Default: the seed of experiment.yaml. */
  readonly seed?: number;
  /** Sets of parameters. Default: the size of experiment.yaml. */
  readonly sets?: number;
  /** Networks drawn from the uncertain ties of each period. Default: 200. */
  readonly draws?: number;
  /** Worker threads; the numbers do not depend on it. Default: as many as the machine runs at once. */
  readonly workers?: number;
  readonly lang?: Language;
  /** Called as each stage goes on. */
  readonly onProgress?: (progress: {
    readonly stage: string;
    readonly done: number;
    readonly total: number;
  }) => void;
  readonly signal?: AbortSignal;
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

const require = createRequire(import.meta.url);
const manifest = require.resolve("@commonweal/case-study/package.json");
const { version } = require(manifest) as { version: string };

/**
 * Runs a case folder from end to end and writes every output.
 *
 * Nothing is written before all numbers are there. Times and the machine enter `run.json` only.
 *
 * @throws {CaseStudyError} where the folder breaks a rule; `issues` lists every place.
 */
export async function runCaseStudy(options: RunCaseStudyOptions): Promise<CaseStudyRun> {
  const { out, draws = 200, workers = availableParallelism(), lang = "en", onProgress, signal } = options;
  const started = new Date();
  const folder = await readCaseFolder(options.folder);
  const { seed = folder.experiment.seed, sets = folder.experiment.size } = options;
  onProgress?.({ stage: "read", done: 1, total: 1 });

  const model = pathToFileURL(require.resolve("@commonweal/path-dependence")).href;
  const study = await runStudy(
    folder,
    { seed, sets, draws },
    (design, setup) =>
      runEnsembleInWorkers({
        design,
        model: { url: model, export: "scenarioModel", setup },
        workers,
        onProgress: (done, total) => onProgress?.({ stage: "ensemble", done, total }),
        ...(signal ? { signal } : {}),
      }),
    signal,
  );
  signal?.throwIfAborted();
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const files = await writeStudy(study, out, {
    language: lang,
    version,
    document: document as unknown as Document,
    environment: {
      started: started.toISOString(),
      ended: new Date().toISOString(),
      workers,
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    },
  });
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

import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { runEnsembleInWorkers } from "@commonweal/experiments/node";
import { runStudy } from "../study/runStudy.ts";
import type { Study } from "../study/Study.ts";
import { codeHash } from "./codeHash.ts";
import { readCaseFolder } from "./readCaseFolder.ts";

export interface StudyCaseFolderOptions {
  /** The case folder. */
  readonly folder: string;
  /** Default: the seed of experiment.yaml. */
  readonly seed?: number;
  /** Sets of parameters. Default: the size of experiment.yaml. */
  readonly sets?: number;
  /** Networks drawn from the uncertain ties of each period. Default: 200. */
  readonly draws?: number;
  /** Worker threads; the numbers do not depend on it. Default: as many as the machine runs at once. */
  readonly workers?: number;
  /** Where finished parts of an ensemble of more than 8,192 sets are kept while it runs. Default: in memory alone. */
  readonly work?: string;
  readonly onProgress?: (progress: {
    readonly stage: string;
    readonly done: number;
    readonly total: number;
  }) => void;
  readonly signal?: AbortSignal;
}

/** Ensembles up to this size are run again sooner than it is worth to keep their parts. */
const fewSets = 8192;

const require = createRequire(import.meta.url);

/**
 * Studies a case folder from the disk, the ensemble in worker threads. Writes nothing.
 *
 * @throws {CaseStudyError} where the folder breaks a rule; `issues` lists every place.
 */
export async function studyCaseFolder(options: StudyCaseFolderOptions): Promise<Study> {
  const { draws = 200, workers = availableParallelism(), work, onProgress, signal } = options;
  const folder = await readCaseFolder(options.folder);
  const { seed = folder.experiment.seed, sets = folder.experiment.size } = options;
  onProgress?.({ stage: "read", done: 1, total: 1 });

  const module = require.resolve("@commonweal/path-dependence");
  const model = pathToFileURL(module).href;
  const kept =
    work === undefined || sets <= fewSets
      ? {}
      : { keep: { folder: work, code: await codeHash([module, require.resolve("@commonweal/numerics")]) } };
  return runStudy(
    folder,
    { seed, sets, draws },
    (design, setup) =>
      runEnsembleInWorkers({
        design,
        model: { url: model, export: "scenarioModel", setup },
        workers,
        onProgress: (done, total) => onProgress?.({ stage: "ensemble", done, total }),
        ...kept,
        ...(signal ? { signal } : {}),
      }),
    signal,
  );
}

import { availableParallelism } from "node:os";
import { computedStudy } from "./computedStudy.ts";
import { readCaseFolder } from "./readCaseFolder.ts";

/** Which case folder is studied, how large the study is, and what it is run with. */
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
  /** Called as each stage goes on. */
  readonly onProgress?: (progress: {
    readonly stage: string;
    readonly done: number;
    readonly total: number;
  }) => void;
  readonly signal?: AbortSignal;
}

/** Reads a case folder and computes its study, with records of the ensembles. */
export async function computedCase(options: StudyCaseFolderOptions): ReturnType<typeof computedStudy> {
  const { draws = 200, workers = availableParallelism(), work, onProgress, signal } = options;
  const folder = await readCaseFolder(options.folder);
  const { seed = folder.experiment.seed, sets = folder.experiment.size } = options;
  onProgress?.({ stage: "read", done: 1, total: 1 });
  return computedStudy(folder, {
    ...{ seed, sets, draws, workers, work, signal },
    onProgress: (stage, done, total) => onProgress?.({ stage, done, total }),
  });
}

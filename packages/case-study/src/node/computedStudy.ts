import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { openEnsembleThreads, runEnsembleInWorkers } from "@commonweal/experiments/node";
import { parseHTML } from "linkedom";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { runStudy } from "../study/runStudy.ts";
import type { Study, StudyOptions } from "../study/Study.ts";
import { codeHash } from "./codeHash.ts";
import { type EnsembleRecord, ensembleRecorder } from "./ensembleRecorder.ts";
import { type StageProgress, stageProgress } from "./stageProgress.ts";

/** Ensembles up to this size are run again sooner than it is worth to keep their parts. */
const fewSets = 8192;

const require = createRequire(import.meta.url);
const { version } = require(require.resolve("@commonweal/case-study/package.json")) as { version: string };

/** Version of this package, which outputs tell. */
export const studyVersion = version;

/** The module that worker threads take the ensemble's model from. */
export const scenarioModelAt = (): { readonly url: string; readonly export: string } => ({
  url: pathToFileURL(require.resolve("@commonweal/path-dependence")).href,
  export: "ensembleModel",
});

/** A document without a browser, to draw figures on. */
export const plainDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

export interface ComputedStudyOptions extends StudyOptions {
  readonly workers: number;
  /** Where finished parts of large ensembles are kept; the caller removes them. Default: in memory alone. */
  readonly work?: string | undefined;
  readonly onProgress?: StageProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Computes a study with its ensembles in worker threads, and keeps records of these. */
export async function computedStudy(
  folder: CaseFolder,
  { workers, work, onProgress, signal, ...options }: ComputedStudyOptions,
): Promise<{ readonly study: Study; readonly ensembles: readonly EnsembleRecord[] }> {
  const modules = ["experiments", "path-dependence", "numerics"].map((name) =>
    require.resolve(`@commonweal/${name}`),
  );
  const keep =
    work === undefined || options.sets <= fewSets ? null : { folder: work, code: await codeHash(modules) };
  const threads = openEnsembleThreads();
  const progress = stageProgress(onProgress);
  const { runEnsemble, records } = ensembleRecorder((design, setup, stage, rowsToCome) =>
    runEnsembleInWorkers({
      design,
      // The same bits as by JavaScript, sooner; variants and agents run in JavaScript in either case.
      model: {
        ...scenarioModelAt(),
        setup: "network" in setup ? setup : { ...setup, engine: "wasm" },
      },
      ...{ workers, threads },
      onProgress: progress.begin(stage, rowsToCome),
      ...(keep !== null && stage === "ensemble" ? { keep } : {}),
      ...(signal ? { signal } : {}),
    }),
  );
  try {
    const study = await runStudy(folder, options, runEnsemble, signal);
    signal?.throwIfAborted();
    progress.end();
    return { study, ensembles: records() };
  } finally {
    await threads.close();
  }
}

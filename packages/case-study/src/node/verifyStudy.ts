import { availableParallelism } from "node:os";
import { CaseStudyError } from "../errors.ts";
import { studyVersion } from "./computedStudy.ts";
import { type FileDifferences, fileDifferences, filesBelow } from "./fileDifferences.ts";
import { readEnsembleRecords } from "./readEnsembleRecords.ts";
import { readRunManifest } from "./readRunManifest.ts";
import { type EnsembleRows, recomputedBlocks } from "./recomputedBlocks.ts";
import { rewrittenFiles } from "./rewrittenFiles.ts";
import { isSealed } from "./sealed.ts";

export interface VerifyStudyOptions {
  /** Output folder of a study. */
  readonly out: string;
  /** The case folder that the study was made from. Default: inputs are not looked at and nothing is rewritten. */
  readonly folder?: string | undefined;
  /** Share of each ensemble's rows that are run again, from 0 to 1; at least one block of 64 where it is above 0. Default: 0.01. */
  readonly recompute?: number | undefined;
  /** Chooses these rows. Default: 1. */
  readonly seed?: number | undefined;
  /** Whether the whole study is run again from the case folder and every file compared. Default: where there is a folder. */
  readonly rewrite?: boolean | undefined;
  /** Worker threads. Default: as many as the machine runs at once. */
  readonly workers?: number | undefined;
  /** Called as each stage goes on. */
  readonly onProgress?: (progress: {
    readonly stage: string;
    readonly done: number;
    readonly total: number;
  }) => void;
  readonly signal?: AbortSignal | undefined;
}

/** What was found in the output folder of a study. */
export interface StudyVerification {
  readonly case: string;
  /** Version that made the study, and the one that verified it. */
  readonly version: { readonly made: string; readonly verified: string };
  readonly outputs: FileDifferences & { readonly listed: number; readonly added: readonly string[] };
  /** `null` where no case folder was given. */
  readonly inputs: (FileDifferences & { readonly listed: number }) | null;
  readonly ensembles: {
    readonly count: number;
    readonly rows: number;
    readonly recomputed: readonly EnsembleRows[];
    /** Those of them that came out otherwise than the study says. */
    readonly different: readonly EnsembleRows[];
  };
  /** `null` where the study was not run again: no case folder, another one, or not asked for. */
  readonly rewritten: { readonly files: number; readonly different: readonly string[] } | null;
}

/**
 * Checks the output folder of a study: that its files are all there, none was added or changed (names that begin with a dot
 * aside), and that they follow from the inputs.
 *
 * Every file is held against its checksum in `run.json`, and that against its own; so are the inputs where the case folder is
 * given. A sample of the ensembles' rows is run again. Where the inputs are as they were, the whole study is run again in
 * memory and every byte of report, results, tables, figures and networks compared. Nothing is written.
 *
 * O(bytes), and the time of a run where the study is rewritten.
 *
 * @throws {CaseStudyError} `invalid-output` where the folder is no finished study; `invalid-option`.
 */
export async function verifyStudy(options: VerifyStudyOptions): Promise<StudyVerification> {
  const {
    out,
    folder,
    recompute = 0.01,
    seed = 1,
    workers = availableParallelism(),
    onProgress,
    signal,
  } = options;
  if (!(recompute >= 0 && recompute <= 1)) {
    const message = `Found a share of ${recompute}; expected 0 to 1.`;
    throw new CaseStudyError("invalid-option", message, ["recompute"]);
  }
  const { text, manifest } = await readRunManifest(out);
  const listed = new Set(["run.json", ...manifest.outputs.map(({ path }) => path)]);
  const { missing, changed } = await fileDifferences(out, manifest.outputs);
  const outputs = {
    listed: listed.size,
    missing,
    changed: isSealed(text) ? changed : [...changed, "run.json"],
    added: (await filesBelow(out)).filter((path) => !listed.has(path)),
  };
  onProgress?.({ stage: "checksums", done: 1, total: 1 });
  const inputs =
    folder === undefined
      ? null
      : { listed: manifest.inputs.length, ...(await fileDifferences(folder, manifest.inputs)) };
  const told = (stage: string, done: number, total: number) => onProgress?.({ stage, done, total });
  const sound = !missing.includes("ensembles.json") && !changed.includes("ensembles.json");
  const records = sound ? await readEnsembleRecords(out) : [];
  const onSample = (done: number, total: number) => told("sample", done, total);
  const sample = { recompute, seed, workers, signal, onProgress: onSample };
  const ensembles = {
    count: records.length,
    rows: records.reduce((sum, { rows }) => sum + rows, 0),
    ...(await recomputedBlocks(records, sample)),
  };
  const asBefore = inputs !== null && inputs.missing.length + inputs.changed.length === 0;
  const rewritten =
    folder !== undefined && asBefore && options.rewrite !== false
      ? await rewrittenFiles({ out, folder, manifest, workers, signal, onProgress: told })
      : null;
  const version = { made: manifest.version, verified: studyVersion };
  return { case: manifest.case, version, outputs, inputs, ensembles, rewritten };
}

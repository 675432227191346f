import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "@commonweal/evidence/node";
import type { Study } from "../study/Study.ts";
import { removeStale } from "./removeStale.ts";
import { sealed } from "./sealed.ts";
import { type StudyFilesOptions, studyFiles } from "./studyFiles.ts";
import { studyManifest } from "./studyManifest.ts";

export interface WriteStudyOptions extends StudyFilesOptions {
  /** What only `run.json` may tell: times and the machine. */
  readonly environment: Readonly<Record<string, unknown>>;
}

/**
 * Writes a study into a folder: report, results, tables, figures, networks, model description, crate, manifest.
 *
 * Every file is written whole or not at all. The manifest `run.json` goes first and comes back last, so that a folder
 * with a manifest is a finished one. What an earlier run wrote and this one does not is removed; other files are left alone.
 *
 * @returns the paths written, relative to the folder.
 */
export async function writeStudy(
  study: Study,
  out: string,
  options: WriteStudyOptions,
): Promise<readonly string[]> {
  const files = studyFiles(study, options);
  await removeStale(out, new Set(files.keys()));
  await rm(join(out, "run.json"), { force: true });
  for (const [path, content] of files) await writeAtomically(join(out, path), content);
  const manifest = { ...studyManifest(study, files, options), ...options.environment };
  await writeAtomically(join(out, "run.json"), sealed(manifest));
  return [...files.keys(), "run.json"];
}

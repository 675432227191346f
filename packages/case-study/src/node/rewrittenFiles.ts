import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { computedStudy, plainDocument, studyVersion } from "./computedStudy.ts";
import { readCaseFolder } from "./readCaseFolder.ts";
import type { RunManifest } from "./readRunManifest.ts";
import type { StageProgress } from "./stageProgress.ts";
import { studyFiles } from "./studyFiles.ts";
import { studyManifest } from "./studyManifest.ts";

export interface RewrittenFilesOptions {
  readonly out: string;
  readonly folder: string;
  readonly manifest: RunManifest;
  readonly workers: number;
  readonly onProgress?: StageProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a study again from its case folder, writes every file anew in memory, and compares the bytes with those there. */
export async function rewrittenFiles(options: RewrittenFilesOptions): Promise<{
  readonly files: number;
  readonly different: readonly string[];
}> {
  const { out, manifest, workers, onProgress, signal } = options;
  const { language, ...asked } = manifest.options;
  const folder = await readCaseFolder(options.folder);
  const { study, ensembles } = await computedStudy(folder, {
    ...{ ...asked, workers, onProgress, signal },
  });
  const made = { language, version: studyVersion };
  const files = studyFiles(study, { ...made, document: plainDocument(), ensembles });
  const different: string[] = [];
  for (const [path, content] of files) {
    const found = await readFile(join(out, path)).catch(() => null);
    if (found?.equals(Buffer.from(content)) !== true) different.push(path);
  }
  // Times and the machine are for this study alone; all else that run.json tells follows from the inputs.
  const stored = JSON.parse(await readFile(join(out, "run.json"), "utf8")) as Record<string, unknown>;
  const told = JSON.parse(JSON.stringify(studyManifest(study, files, made))) as Record<string, unknown>;
  const same = Object.entries(told).every(([key, value]) => isDeepStrictEqual(stored[key], value));
  if (!same) different.push("run.json");
  return { files: files.size + 1, different };
}

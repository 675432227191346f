import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "@commonweal/evidence/node";
import { CaseStudyError } from "../errors.ts";
import { newCase } from "../folder/newCase.ts";

/**
 * Writes a small valid case folder, ready to edit; the folder must be missing or empty.
 *
 * @returns the paths written, relative to the folder.
 * @throws {CaseStudyError} `invalid-target` where something is there already.
 */
export async function newCaseFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") return ["."];
    throw error;
  });
  if (entries.length > 0) {
    const message = "Found files at the path given; expected an empty folder or none.";
    throw new CaseStudyError("invalid-target", message);
  }
  const files = newCase();
  for (const [path, content] of files) await writeAtomically(join(folder, path), content);
  return [...files.keys()];
}

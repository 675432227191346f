import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { limits } from "@commonweal/actor-network";
import { readWholeFile } from "@commonweal/evidence/node";
import { type CaseIssue, CaseStudyError } from "../errors.ts";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { caseError } from "../folder/caseError.ts";
import { readCase } from "../folder/readCase.ts";
import { longCell } from "./longCell.ts";

const subfolders = ["", "evidence", "series"] as const;

/** Paths of a case folder's files, without those whose name begins with a dot. */
async function casePaths(folder: string): Promise<string[]> {
  const lists = await Promise.all(
    subfolders.map(async (subfolder) => {
      const entries = await readdir(join(folder, subfolder), { withFileTypes: true }).catch(
        (error: unknown) => {
          if (subfolder === "") throw error;
          return [];
        },
      );
      const known = (name: string) => subfolder === "" && (subfolders as readonly string[]).includes(name);
      return entries
        .filter((entry) => !entry.name.startsWith(".") && !(entry.isDirectory() && known(entry.name)))
        .map(({ name }) => (subfolder === "" ? name : `${subfolder}/${name}`));
    }),
  );
  return lists.flat();
}

/**
 * Reads and checks a case folder from the disk.
 *
 * Reads files only, no symbolic links, at most 64 MB each and 512 MB together, at most 10,000: the size of each is looked at
 * before it is read, and a file that is exchanged meanwhile for a link or a larger one is not followed.
 *
 * @throws {CaseStudyError} `invalid-case`; `issues` names file, line and column of every place at fault.
 */
export async function readCaseFolder(folder: string): Promise<CaseFolder> {
  const root = await stat(folder).catch(() => null);
  if (!root?.isDirectory()) {
    const found = root === null ? "nothing" : "a file";
    throw new CaseStudyError("invalid-case", `Found ${found} at the path given; expected a case folder.`);
  }
  const paths = await casePaths(folder);
  if (paths.length > limits.entries) {
    const message = `Found ${paths.length} files; expected at most ${limits.entries} in a case folder.`;
    throw new CaseStudyError("invalid-case", message);
  }
  const issues: CaseIssue[] = [];
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const path of paths) {
    const place = join(folder, path);
    const read = await readWholeFile(place, limits.inputSize);
    const broken = (message: string) => issues.push({ file: path, line: null, column: null, message });
    if (read.kind === "link") broken("found a symbolic link; expected a file");
    else if (read.kind === "changing")
      broken("found a file that changes while it is read; expected one at rest");
    else if (read.kind === "other") files.set(`${path}/`, new Uint8Array());
    else if (read.kind === "too large") {
      const cell = await longCell(place);
      const message = cell
        ? `found a cell of more than ${limits.textLength} bytes in a file of ${read.size}; expected at most that, and ${limits.inputSize} for the file`
        : `found ${read.size} bytes; expected at most ${limits.inputSize}`;
      issues.push({ file: path, line: cell?.line ?? null, column: cell?.column ?? null, message });
    } else {
      total += read.bytes.length;
      if (total > limits.unzippedSize) {
        const message = `Found more than ${limits.unzippedSize} bytes; expected at most that in a case folder.`;
        throw new CaseStudyError("invalid-case", message);
      }
      files.set(path, read.bytes);
    }
  }
  if (issues.length > 0) throw caseError(issues);
  return readCase(files);
}

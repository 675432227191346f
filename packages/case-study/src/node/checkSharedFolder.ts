import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import * as z from "zod";
import { CaseStudyError } from "../errors.ts";

/** Lists what a shared copy consists of. */
export const markFile = ".commonweal-shared.json";

const Mark = z.object({ schema: z.literal("commonweal-shared/1"), files: z.array(z.string()) });

/**
 * Checks that a folder may be written by `writeSharedFolder`, and tells whether it is there already.
 *
 * @throws {CaseStudyError} `invalid-target` where something else is there.
 */
export async function checkSharedFolder(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      if (error.code === "ENOTDIR") throw occupied("a file");
      throw error;
    },
  );
  if (entries === null) return false;
  if (entries.length === 0) return true;
  const written = new Set(await markedFiles(folder));
  const root = resolve(folder);
  const foreign = entries.filter((entry) => {
    if (entry.isDirectory()) return false;
    const path = join(resolve(entry.parentPath), entry.name)
      .slice(root.length + 1)
      .replaceAll("\\", "/");
    return !entry.isFile() || (path !== markFile && !written.has(path));
  });
  if (foreign.length === 0 && written.size > 0) return true;
  throw occupied(`${Math.max(foreign.length, 1)} entries that no earlier copy wrote`);
}

async function markedFiles(folder: string): Promise<readonly string[]> {
  try {
    const mark = Mark.safeParse(JSON.parse(await readFile(join(folder, markFile), "utf8")));
    return mark.success ? mark.data.files : [];
  } catch {
    return [];
  }
}

function occupied(found: string): CaseStudyError {
  const message = `Found ${found} at the path given; expected nothing, an empty folder, or an earlier copy alone.`;
  return new CaseStudyError("invalid-target", message);
}

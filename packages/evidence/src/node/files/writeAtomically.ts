import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "./makeFolder.ts";

export interface WriteAtomicallyOptions {
  /** Who may read and write the file, from its first moment: 0o600 for its owner alone. Default: as the system has it. */
  readonly mode?: number;
}

/**
 * Writes one file so that a reader finds the old bytes or the new ones, never a half, after a loss of power too.
 *
 * To a new file `.….partial` in the same folder, which is made if it is missing; flushed to the disk and renamed, then
 * the folder is flushed. A link in the place of the file is replaced, not followed. On failure nothing is left behind and
 * the file system's error passes; a process that is killed may leave the partial file.
 *
 * O(bytes).
 *
 * @throws the file system's errors, such as ENOSPC and EACCES.
 */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array,
  { mode = 0o666 }: WriteAtomicallyOptions = {},
): Promise<void> {
  const folder = dirname(file);
  await makeFolder(folder);
  // A name of chance: nobody can put a link there beforehand, two writers do not meet, and no name grows too long.
  const temporary = join(folder, `.${randomUUID()}.partial`);
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** What a system answers that opens or flushes no folders: Windows, some network file systems, a folder nobody may list. */
const unable = new Set<unknown>(["EACCES", "EINVAL", "EISDIR", "ENOTSUP", "EPERM"]);

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!unable.has((error as NodeJS.ErrnoException).code)) throw error;
  }
}

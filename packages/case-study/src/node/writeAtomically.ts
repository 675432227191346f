import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./makeFolder.ts";

/**
 * Writes one file so that a reader finds the old bytes or the new ones, never a half.
 *
 * To a temporary name in the same folder, flushed to the disk, then renamed. On failure nothing is left behind.
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(file);
  await makeFolder(folder);
  const temporary = join(folder, `.${process.pid}.${basename(file)}.partial`);
  try {
    const handle = await open(temporary, "w");
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
}

import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { flushFolder } from "./flushFolder.ts";

/**
 * Writes one file so that a reader finds all of it or nothing, also after a loss of power.
 *
 * To a temporary name in the same folder, flushed, renamed, and the folder flushed. On failure nothing is left behind.
 */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.partial`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await flushFolder(dirname(file));
}

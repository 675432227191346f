import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Writes a file that only its owner may read, whole or not at all; nobody else may read it at any moment. */
export async function writePrivately(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.${process.pid}.${basename(file)}.partial`);
  await rm(temporary, { force: true });
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(text);
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

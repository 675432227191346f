import { open } from "node:fs/promises";

/** What a system answers that opens or flushes no folders: Windows, some network file systems, a folder nobody may list. */
const unable = new Set<unknown>(["EACCES", "EINVAL", "EISDIR", "ENOTSUP", "EPERM"]);

/** Makes the names in a folder last. Where the system flushes no folders, a rename is all there is. */
export async function flushFolder(folder: string): Promise<void> {
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

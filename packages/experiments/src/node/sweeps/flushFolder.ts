import { open } from "node:fs/promises";

/** Makes the names in a folder last. Windows opens no folders; there a rename is all there is. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

/**
 * Makes a folder and the folders above it that are missing.
 *
 * Step by step, since Node's own recursive form never ends where a file system, such as /proc, takes no folders.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (codeOf(error) === "EEXIST" && (await stat(folder)).isDirectory()) return;
    if (codeOf(error) !== "ENOENT" || parent === folder) throw error;
    const above = await stat(parent).catch(() => null);
    if (above !== null) throw error;
    await makeFolder(parent);
    await mkdir(folder).catch((again: unknown) => {
      if (codeOf(again) !== "EEXIST") throw again;
    });
  }
}

import { readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";

const ours = /^ensemble-[0-9a-f]{32}$/;

/** Removes kept parts of ensembles from a folder, and the folder where nothing else is in it. */
export async function clearKeptParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return;
  for (const name of names.filter((each) => ours.test(each))) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  if (names.every((name) => ours.test(name))) await rmdir(folder);
}

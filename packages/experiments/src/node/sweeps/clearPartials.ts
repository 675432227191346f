import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { sweepPaths } from "./sweepPaths.ts";

const partial = /^\.[\w.-]+\.partial$/;

/** Takes away what programs that were killed left half-written in the folder of a sweep. */
export async function clearPartials(folder: string): Promise<void> {
  for (const place of [folder, sweepPaths.shards(folder), sweepPaths.tables(folder)]) {
    const names = (await namesIn(place)).filter((name) => partial.test(name));
    for (const name of names) await rm(join(place, name), { force: true });
  }
}

/** None where the folder is not there: tables come last. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}

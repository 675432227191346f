import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { sweepPaths } from "./sweepPaths.ts";

const partial = /^\.[\w.-]+\.partial$/;

/** Takes away what programs that were killed left half-written in the folder of a sweep. */
export async function clearPartials(folder: string): Promise<void> {
  for (const place of [folder, sweepPaths.shards(folder)]) {
    const names = (await readdir(place)).filter((name) => partial.test(name));
    for (const name of names) await rm(join(place, name), { force: true });
  }
}

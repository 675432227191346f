import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { makeFolder, writeAtomically } from "@commonweal/evidence/node";
import { checkSharedFolder, markFile } from "./checkSharedFolder.ts";

/**
 * Writes a folder whole or not at all: to a new folder beside it, which then takes its place.
 *
 * The place must be missing, empty, or hold nothing but what an earlier call wrote there. A file in it whose name begins with a
 * dot lists what was written. On failure the place is as it was before. What a killed call left aside or
 * half-written, `.NAME.former` and `.NAME.partial`, goes with the next call: nothing of it outlives its place. A link to a folder is followed.
 *
 * @throws {CaseStudyError} `invalid-target` where something else is there.
 */
export async function writeSharedFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const place = await realpath(folder).catch(() => resolve(folder));
  const existed = await checkSharedFolder(place);
  const former = join(dirname(place), `.${basename(place)}.former`);
  if (await checkSharedFolder(former)) await rm(former, { recursive: true });
  await makeFolder(dirname(place));
  const partial = join(dirname(place), `.${basename(place)}.partial`);
  await rm(partial, { recursive: true, force: true });
  try {
    await mkdir(partial);
    for (const [path, text] of files) await writeAtomically(join(partial, path), text);
    const mark = { schema: "commonweal-shared/1", files: [...files.keys()].sort() };
    await writeAtomically(join(partial, markFile), `${JSON.stringify(mark, null, 2)}\n`);
    if (existed) await rename(place, former);
    try {
      await rename(partial, place);
    } catch (error) {
      if (existed) await rename(former, place);
      throw error;
    }
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  await rm(former, { recursive: true, force: true });
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the public names of every entry stand. */
export const pinnedNamesFile = join(import.meta.dirname, "../exported-names.json");

/**
 * Reads the public names of every entry that is pinned (`actor-network`, `experiments/node`).
 *
 * An entry that is not in the file is still being written: checks that need its names skip and say so.
 */
export function pinnedNames(): Readonly<Record<string, readonly string[]>> {
  return existsSync(pinnedNamesFile) ? JSON.parse(readFileSync(pinnedNamesFile, "utf8")) : {};
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the public names of every entry stand. */
export const pinnedNamesFile = join(import.meta.dirname, "../exported-names.json");

/** Reads the public names of every entry (`actor-network`, `experiments/node`). */
export function pinnedNames(): Readonly<Record<string, readonly string[]>> {
  return existsSync(pinnedNamesFile) ? JSON.parse(readFileSync(pinnedNamesFile, "utf8")) : {};
}

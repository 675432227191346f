import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the command's numbers and drawings can come from: its built code, the case, and the examples. */
function foldersOf(root: string): string[] {
  const packages = readdirSync(join(root, "packages")).sort();
  return [
    ...packages.map((id) => `packages/${id}/dist`),
    "apps/cli/dist",
    "cases/baibuting",
    "examples",
  ].filter((folder) => existsSync(join(root, folder)));
}

/** Tells apart, by one hash, what the built commands and their inputs are; the words are part of it. */
export function madeOf(root: string, words: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(words));
  for (const folder of foldersOf(root)) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
      .filter(({ name }) => !/\.(map|d\.ts)$/.test(name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
    for (const file of files) hash.update(`\n${file.slice(root.length)}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

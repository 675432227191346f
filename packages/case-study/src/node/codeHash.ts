import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Hashes all JavaScript beside and below some modules: other code, another hash, whatever its version says. */
export async function codeHash(modules: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of modules.map(dirname)) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.m?js$/.test(name)).sort();
    for (const name of names) {
      const content = await readFile(join(folder, name));
      hash.update(`${name}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { limits } from "@commonweal/actor-network";
import { readWholeFile } from "@commonweal/evidence/node";
import type { Listed } from "./readRunManifest.ts";

/** How files differ from a list of them, by path. */
export interface FileDifferences {
  readonly missing: readonly string[];
  /** Neither size nor bytes are what the list says, or what stands there is no file. */
  readonly changed: readonly string[];
}

/** Compares files with the sizes and checksums of a list. O(bytes). */
export async function fileDifferences(folder: string, listed: readonly Listed[]): Promise<FileDifferences> {
  const missing: string[] = [];
  const changed: string[] = [];
  for (const { path, bytes, sha256 } of listed) {
    const found = await readWholeFile(join(folder, path), limits.unzippedSize).catch((error: unknown) => {
      const code = error instanceof Error && "code" in error ? error.code : null;
      if (code === "ENOENT" || code === "ENOTDIR") return null;
      throw error;
    });
    if (found === null) missing.push(path);
    else if (found.kind !== "file" || found.bytes.length !== bytes) changed.push(path);
    else if (createHash("sha256").update(found.bytes).digest("hex") !== sha256) changed.push(path);
  }
  return { missing, changed };
}

/** Lists what stands below a folder, by path with slashes; names that begin with a dot are passed over, links not followed. */
export async function filesBelow(folder: string, under = ""): Promise<string[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true });
  const lists = entries
    .filter(({ name }) => !name.startsWith("."))
    .map((entry) => {
      const path = under === "" ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    });
  return (await Promise.all(lists)).flat().sort();
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repositoryRoot.ts";
import type { TextFile } from "./TextFile.ts";

const notOurs = new Set(["node_modules", "dist", "out", "coverage", ".git", ".turbo", ".site"]);

/** Reads the files under a folder of the repository whose names end in `ending`, in order of their paths. */
export function textFiles(folder: string, ending: string): TextFile[] {
  return pathsUnder(folder)
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), "utf8") }));
}

function pathsUnder(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : pathsUnder(path);
      return entry.isFile() ? [path] : [];
    });
}

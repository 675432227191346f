import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { type ExportedName, exportedNames } from "./exportedNames.ts";

/** Lists what an entry of a package exports: `index` is the package itself, `node` its Node entry. */
export function exportedNamesOf(folder: string, entry: "index" | "node" = "index"): ExportedName[] {
  const path = `${folder}/src/${entry === "node" ? "node/index.ts" : "index.ts"}`;
  if (!existsSync(join(repositoryRoot, path))) return [];
  return exportedNames({ path, text: readFileSync(join(repositoryRoot, path), "utf8") }).names;
}

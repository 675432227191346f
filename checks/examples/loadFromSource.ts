import { createRequire, isBuiltin } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "../repository/repositoryRoot.ts";

/** Loads a module that an example imports: our packages from their sources, others as the page's own package sees them. */
export async function loadFromSource(module: string, folder: string): Promise<Record<string, unknown>> {
  const [, id, node] = /^@commonweal\/([a-z-]+)(\/node)?$/.exec(module) ?? [];
  if (id)
    return import(/* @vite-ignore */ join(repositoryRoot, "packages", id, "src", node ?? "", "index.ts"));
  if (isBuiltin(module)) return import(/* @vite-ignore */ module);
  const resolved = createRequire(join(repositoryRoot, folder, "package.json")).resolve(module);
  return import(/* @vite-ignore */ pathToFileURL(resolved).href);
}

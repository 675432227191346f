import type { Manifest } from "../repository/Manifest.ts";
import type { Problem } from "../repository/Problem.ts";
import type { Allowed } from "./dependencies.ts";

/** Holds what a `package.json` promises to install against the table. */
export function manifestImportProblems(
  folder: string,
  manifest: Manifest,
  table: Readonly<Record<string, Allowed>>,
): Problem[] {
  const allowed = table[folder.slice(folder.lastIndexOf("/") + 1)];
  const names = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies };
  return Object.keys(names)
    .filter((name) =>
      name.startsWith("@commonweal/")
        ? !allowed?.ours.includes(name.slice("@commonweal/".length))
        : !allowed?.others.includes(name),
    )
    .map((name) => ({ path: `${folder}/package.json`, line: 1, message: `may not depend on ${name}` }));
}

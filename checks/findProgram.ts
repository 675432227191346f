import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Finds a program: the one that an environment variable names, else the first of some names on the path. */
export function findProgram(variable: string, names: readonly string[]): string | undefined {
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

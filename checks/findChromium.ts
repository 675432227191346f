import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Finds a Chromium to test in: `CHROMIUM`, else the first of the usual names on the path. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome"];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

import { findProgram } from "./findProgram.ts";

/** Finds a Chromium to test in: `CHROMIUM`, else the first of the usual names on the path. */
export function findChromium(): string | undefined {
  return findProgram("CHROMIUM", ["chromium", "chromium-browser", "google-chrome"]);
}

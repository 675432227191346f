import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { keptFor } from "./keptFor.ts";
import { madeOf } from "./madeOf.ts";

/**
 * Gives the folder with the results of the flagship case in a language; runs it, unless the same code has run the same case
 * for the site before.
 *
 * @throws {Error} when the run fails.
 */
export function runCase(root: string, language: "en" | "zh" = "en"): string {
  const out = join(root, "out/site", language === "en" ? "baibuting" : "baibuting-zh");
  const words = ["run", "cases/baibuting", "--lang", language];
  keptFor(out, madeOf(root, words), () => {
    const program = join(root, "apps/cli/bin/commonweal.js");
    const { status } = spawnSync(process.execPath, [program, ...words, "--out", out], {
      cwd: root,
      stdio: "inherit",
    });
    if (status !== 0 || !existsSync(join(out, "results.json")))
      throw new Error(`commonweal run cases/baibuting ended with ${status} and left no results in ${out}.`);
  });
  return out;
}

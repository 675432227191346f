import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives the folder with the results of the flagship case in a language; runs it when nobody has.
 *
 * @throws {Error} when the run fails.
 */
export function runCase(root: string, language: "en" | "zh" = "en"): string {
  const out = join(root, language === "en" ? "out/baibuting" : "out/baibuting-zh");
  if (existsSync(join(out, "results.json"))) return out;
  const command = [
    join(root, "apps/cli/bin/commonweal.js"),
    "run",
    join(root, "cases/baibuting"),
    "--out",
    out,
    "--lang",
    language,
  ];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
  if (status !== 0 || !existsSync(join(out, "results.json")))
    throw new Error(`commonweal run cases/baibuting ended with ${status} and left no results in ${out}.`);
  return out;
}

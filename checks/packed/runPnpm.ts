import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { type ProgramOptions, type ProgramResult, runProgram } from "./runProgram.ts";

/** Runs the pnpm that `package.json` names: the one that runs us, or the one that npx finds. */
export function runPnpm(parameters: readonly string[], options: ProgramOptions): Promise<ProgramResult> {
  const runner = process.env.npm_execpath ?? "";
  if (/pnpm\.c?js$/.test(runner)) return runProgram(process.execPath, [runner, ...parameters], options);
  const { packageManager } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8"));
  return runProgram("npx", ["-y", String(packageManager), ...parameters], options);
}

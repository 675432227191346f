import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { runProgram } from "../packed/runProgram.ts";

/** Copies the files that git knows, as they are now, into another folder. */
export async function copyTree(from: string, to: string): Promise<void> {
  const { code, stdout, stderr } = await runProgram("git", ["ls-files", "-z"], { cwd: from });
  if (code !== 0) throw new Error(`git does not list the files: ${stderr}`);
  for (const path of stdout.split("\0").filter((path) => path !== "" && existsSync(join(from, path)))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(from, path), join(to, path), { verbatimSymlinks: true });
  }
}

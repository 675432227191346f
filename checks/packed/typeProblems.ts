import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runProgram } from "./runProgram.ts";

const require = createRequire(import.meta.url);
const attw = join(dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");

/** Lists what "are the types wrong?" says about a packed package that holds ES modules only. */
export async function typeProblems(archive: string): Promise<string[]> {
  const { code, stdout, stderr } = await runProgram(
    process.execPath,
    [
      attw,
      archive,
      "--profile",
      "esm-only",
      "--format",
      "ascii",
      "--no-emoji",
      "--no-color",
      "--no-definitely-typed",
    ],
    { cwd: dirname(archive) },
  );
  return code === 0 ? [] : [`${stdout}${stderr}`];
}

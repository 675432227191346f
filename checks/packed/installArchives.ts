import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./runProgram.ts";

const unreachable = /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH/;

/**
 * Installs archives with npm in a new folder, as a user would.
 *
 * Returns what hindered it when no registry answers, else `null`.
 *
 * @throws {Error} when npm fails for any other reason.
 */
export async function installArchives(archives: readonly string[], folder: string): Promise<string | null> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    '{ "name": "stranger", "private": true, "version": "1.0.0" }\n',
  );
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel=error"];
  const { code, stdout, stderr } = await runProgram("npm", ["install", ...quiet, ...archives], {
    cwd: folder,
  });
  if (code === 0) return null;
  const reason = unreachable.exec(stderr)?.[0];
  if (reason) return `no package registry answers (${reason})`;
  throw new Error(`npm install ended with ${code}:\n${stdout}${stderr}`);
}

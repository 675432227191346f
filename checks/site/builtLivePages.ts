import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../repository/repositoryRoot.ts";

export interface BuiltPages {
  readonly folder: string;
  remove(): void;
}

/**
 * Builds the live pages of the site, and nothing else of it, into a folder of their own. `COMMONWEAL_LIVE_DIST` names one
 * that is built already.
 *
 * @throws {Error} with the end of what the build said, when it fails.
 */
export function builtLivePages(): BuiltPages {
  const known = process.env.COMMONWEAL_LIVE_DIST;
  if (known !== undefined) return { folder: known, remove: () => {} };
  const app = join(repositoryRoot, "apps/docs");
  const folder = mkdtempSync(join(tmpdir(), "commonweal-site-"));
  const vitepress = createRequire(join(app, "package.json")).resolve("vitepress/package.json");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dirname(vitepress), "bin/vitepress.js"), "build", app],
    {
      cwd: app,
      env: { ...process.env, COMMONWEAL_LIVE_PAGES: join(folder, "site"), NODE_ENV: "production" },
      encoding: "utf8",
    },
  );
  if (status !== 0)
    throw new Error(`The live pages were not built (${status}): ${`${stdout}${stderr}`.slice(-2000)}`);
  return { folder: join(folder, "site"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

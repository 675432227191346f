import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// The tests of the site with those of the live pages, on every system: shells set variables in different ways.
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "node", "checks/site"], {
  env: { ...process.env, SITE_TESTS: "1" },
  stdio: "inherit",
});
process.exitCode = status ?? 1;

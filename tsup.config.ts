import { existsSync } from "node:fs";
import { defineConfig } from "tsup";

/** One build for every package: `src/index.ts`, and what else its folders offer as an entry of its own. */
const entries = { index: "src/index.ts", node: "src/node/index.ts", worker: "src/node/worker.ts" };

export default defineConfig(({ dts }) => ({
  entry: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  format: ["esm"],
  sourcemap: true,
  clean: !dts,
  treeshake: true,
  target: "es2022",
}));

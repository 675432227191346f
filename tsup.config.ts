import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "tsup";

const entries = ["src/index.ts", "src/node/index.ts"];

/** Every source file of a package but its tests and what only they use. */
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => join("src", file))
  .filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !/[/\\]testing(?:[/\\]|\.ts$)/.test(file),
  );

/** One file of code a source file, so that who imports one function loads no other package on account of the rest. */
const fileByFile = {
  name: "file-by-file",
  setup(build: {
    onResolve(
      options: { filter: RegExp },
      callback: (found: { kind: string; path: string }) => { path: string; external: true } | null,
    ): void;
  }) {
    build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path }) =>
      kind === "entry-point" ? null : { path: path.replace(/\.ts$/, ".js"), external: true },
    );
  },
};

/** One build for every package. Declarations are made of the entries alone. */
export default defineConfig(({ dts }) => ({
  entry: dts ? entries.filter((file) => existsSync(file)) : sources,
  format: ["esm"],
  sourcemap: true,
  clean: !dts,
  target: "es2022",
  esbuildPlugins: [fileByFile],
}));

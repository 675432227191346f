import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles `goldenHashes` with all it needs into one ES module, so that every engine runs the same file. */
export async function bundledHashes(folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    resolve: {
      alias: [{ find: /^@commonweal\/([a-z-]+)$/, replacement: `${root}packages/$1/src/index.ts` }],
    },
    build: {
      outDir: folder,
      target: "es2022",
      minify: false,
      lib: { entry: join(root, "checks/engines/goldenHashes.ts"), formats: ["es"], fileName: "golden" },
    },
  });
  const file = readdirSync(folder).find((name) => /^golden\.m?js$/.test(name));
  if (file === undefined) throw new Error(`Found no golden module in ${folder}; expected one.`);
  return readFileSync(join(folder, file), "utf8");
}

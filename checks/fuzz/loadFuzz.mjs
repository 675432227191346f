import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const alias = [
  { find: /^@commonweal\/([a-z-]+)\/node$/, replacement: `${root}packages/$1/src/node/index.ts` },
  { find: /^@commonweal\/([a-z-]+)$/, replacement: `${root}packages/$1/src/index.ts` },
];

/** Loads the harness and the readers from source: Node 20 runs no TypeScript, Vite does. */
export async function loadFuzz() {
  const file = fileURLToPath(new URL("./fuzz.ts", import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, resolve: { alias } });
  return module;
}

import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));
const alias = [
  { find: /^@commonweal\/([a-z-]+)\/node$/, replacement: `${root}packages/$1/src/node/index.ts` },
  { find: /^@commonweal\/([a-z-]+)$/, replacement: `${root}packages/$1/src/index.ts` },
];

/** Loads a module and our packages from source, by the file's URL: Node 20 runs no TypeScript, Vite does. */
export async function loadSource(url) {
  const { module } = await runnerImport(fileURLToPath(url), { configFile: false, resolve: { alias } });
  return module;
}

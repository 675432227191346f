import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// Node 20 runs no TypeScript: Vite, which the tests need anyway, loads it. Its loader is gone once the file is loaded, so
// what the rehearsal imports later goes through Node's own.
const file = fileURLToPath(new URL("./rehearse.ts", import.meta.url));
const { module } = await runnerImport(file, { configFile: false });
try {
  await module.rehearse((url) => import(url));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

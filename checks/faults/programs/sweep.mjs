// Runs a sweep here. Usage: sweep.mjs MANIFEST FOLDER thread|program
import { fileURLToPath } from "node:url";
import { mergeSweep, readManifest, runSweep } from "../../../packages/experiments/dist/node/index.js";

const [file, folder, kind] = process.argv.slice(2);
const near = (name) => new URL(name, import.meta.url);
const model =
  kind === "program"
    ? { command: [process.execPath, fileURLToPath(near("modelProgram.mjs"))] }
    : { url: near("model.mjs").href, export: "slowSums" };
const stopping = new AbortController();
for (const [name, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
]) {
  process.once(name, () => {
    process.exitCode = code;
    stopping.abort();
  });
}
try {
  const { signal } = stopping;
  await runSweep({ folder, manifest: await readManifest(file), model, workers: 2, signal });
  await mergeSweep({ folder, formats: ["parquet", "csv"], signal });
} catch (error) {
  if (!stopping.signal.aborted) {
    process.stderr.write(`${error.code}: ${error.message}\n`);
    process.exitCode = error.syscall === undefined ? 1 : 3;
  }
}

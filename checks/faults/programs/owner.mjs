// Runs a sweep over a queue. Usage: owner.mjs MANIFEST FOLDER URL
import { mergeSweep, openSweep, readManifest } from "../../../packages/experiments/dist/node/index.js";
import { runSweepOnQueue } from "../../../packages/experiments-bullmq/dist/index.js";

const [file, dir, url] = process.argv.slice(2);
const manifest = await readManifest(file);
await openSweep(dir, manifest);
await runSweepOnQueue({ url, dir, manifest, patience: 60 });
await mergeSweep({ folder: dir, formats: ["parquet", "csv"] });

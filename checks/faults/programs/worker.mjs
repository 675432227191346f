// Serves a queue and tells every shard that it ran. Usage: worker.mjs URL
import { serveSweeps } from "../../../packages/experiments-bullmq/dist/index.js";

const url = process.argv[2];
const models = new Map([
  ["slow-sums", { url: new URL("model.mjs", import.meta.url).href, export: "slowSums" }],
]);
const onShard = (shard) => process.stderr.write(`${JSON.stringify({ shard })}\n`);
const server = await serveSweeps({ url, models, lease: 3, onShard });
process.once("SIGTERM", () => server.close());

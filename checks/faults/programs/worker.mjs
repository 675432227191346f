// Serves a queue and tells every shard that it ran. Usage: worker.mjs URL
import { serveSweeps } from "../../../packages/experiments-bullmq/dist/index.js";

const url = process.argv[2];
const slowSums = { url: new URL("model.mjs", import.meta.url).href, export: "slowSums" };
const modelOf = ({ model }) => (model.name === "slow-sums" ? slowSums : null);
const onShard = (shard) => process.stderr.write(`${JSON.stringify({ shard })}\n`);
const server = await serveSweeps({ url, modelOf, lease: 3, onShard });
process.once("SIGTERM", () => server.close());

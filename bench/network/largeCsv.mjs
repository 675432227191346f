// Reads one edge list in CSV to neighbour lists. Usage: node largeCsv.mjs FILE; prints one line of JSON.
import { createReadStream } from "node:fs";
import { adjacency, readLargeEdgeCsv } from "../../packages/actor-network/dist/index.js";

const start = process.hrtime.bigint();
const input = createReadStream(process.argv[2], { highWaterMark: 1 << 20 });
const { network, ids } = await readLargeEdgeCsv(input, { directed: true });
const lists = adjacency(network, "out");
const wall = Number(process.hrtime.bigint() - start) / 1e6;
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    cpu: (user + system) / 1e3,
    wall,
    actors: ids.length,
    ties: lists.targets.length,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }),
);

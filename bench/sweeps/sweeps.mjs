// What sweeps cost: CPU of one and two workers, memory over many runs, a million rows as Parquet, bytes for any number of
// workers. GRM-1, 1,000 actors, 200 steps, the kernel in WebAssembly. pnpm build, then node bench/sweeps/sweeps.mjs [runs] [rounds]
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const own = createRequire(new URL("../../apps/cli/package.json", import.meta.url));
const { manifestOf, mergeShards, runShard } = await import(
  pathToFileURL(own.resolve("@commonweal/experiments")).href
);
const node = pathToFileURL(own.resolve("@commonweal/experiments/node")).href;
const { mergeSweep, runSweep } = await import(node);
const model = { url: pathToFileURL(own.resolve("@commonweal/path-dependence")).href, export: "grm1Model" };
const { grm1Outputs } = await import(model.url);

const [runs, rounds] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 3)];
const sweepOf = (size, shardSize) =>
  manifestOf({
    model: { name: "grm-1", version: "bench", setup: { seed: 1, actors: 1000, engine: "wasm" } },
    parameters: [],
    design: { kind: "sobol", dimensions: 0, size, seed: null },
    seed: 1,
    outputs: grm1Outputs,
    shardSize,
  });

async function measured(work) {
  const [used, started] = [process.cpuUsage(), performance.now()];
  const found = await work();
  const { user, system } = process.cpuUsage(used);
  return { cpuSeconds: (user + system) / 1e6, wallSeconds: (performance.now() - started) / 1000, ...found };
}

/** Runs a sweep into a new folder and hashes its files. */
async function swept(manifest, workers, rss = []) {
  const folder = await mkdtemp(join(tmpdir(), "commonweal-bench-"));
  try {
    const onProgress = () => rss.push(process.memoryUsage.rss() / 2 ** 20);
    const cost = await measured(() => runSweep({ folder, manifest, model, workers, onProgress }));
    await mergeSweep({ folder });
    const hash = createHash("sha256");
    for (const place of ["shards", "tables"]) {
      for (const name of (await readdir(join(folder, place))).sort())
        hash.update(await readFile(join(folder, place, name)));
    }
    return { ...cost, hash: hash.digest("hex") };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const manifest = sweepOf(runs, Math.max(1, Math.ceil(runs / 50)));
const costs = { 1: [], 2: [] };
for (let round = 0; round < rounds; round += 1)
  for (const workers of [1, 2]) costs[workers].push(await swept(manifest, workers));
const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const cpu = (workers) => middle(costs[workers].map(({ cpuSeconds }) => cpuSeconds));
const wall = (workers) => middle(costs[workers].map(({ wallSeconds }) => wallSeconds));

const rss = [];
await swept(manifest, 2, rss);
const half = (from, to) => middle(rss.slice(Math.floor(from * rss.length), Math.floor(to * rss.length)));

const small = sweepOf(60, 7);
const hashes = [];
for (const workers of [1, 2, 3, 8]) hashes.push((await swept(small, workers)).hash);

const wide = manifestOf({
  model: { name: "sums", version: "bench", setup: null },
  parameters: [{ name: "a", min: 0, max: 1 }],
  design: {
    kind: "replicated",
    design: { kind: "sobol", dimensions: 1, size: 1000, seed: 1 },
    replications: 1000,
    commonRandomNumbers: false,
  },
  seed: 1,
  outputs: ["x", "y"],
  shardSize: 100_000,
});
const sums = {
  outputs: ["x", "y"],
  run(point, run, out) {
    out[0] = point[0] / (run + 1);
    out[1] = point[0] * run;
  },
};
let bytes = 0;
const write = (_, part) => {
  bytes += part.length;
};
const shards = await Promise.all(Array.from({ length: 10 }, (_, index) => runShard(wide, index, sums)));
const parquet = await measured(async () => {
  await mergeShards(wide, (index) => shards[index], { write });
  return { rows: 1e6, columns: 6, bytes };
});

console.log(
  JSON.stringify(
    {
      runs,
      cpuSeconds: { oneWorker: cpu(1), twoWorkers: cpu(2), lossPercent: (100 * (cpu(2) - cpu(1))) / cpu(1) },
      wallSeconds: { oneWorker: wall(1), twoWorkers: wall(2), speedUp: wall(1) / wall(2) },
      minutesOn2CoresFor1e5Runs: ((cpu(2) / runs) * 1e5) / 2 / 60,
      rssMB: {
        secondQuarter: half(0.25, 0.5),
        lastQuarter: half(0.75, 1),
        most: process.resourceUsage().maxRSS / 1024,
      },
      sameBytesFor1238Workers: new Set(hashes).size === 1,
      parquet,
    },
    null,
    2,
  ),
);

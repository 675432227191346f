import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  hasRedisServer,
  startRedis,
  type TestRedis,
} from "../../packages/experiments-bullmq/src/testing/startRedis.ts";
import { folderDigest } from "./folderDigest.ts";
import type { Running } from "./Running.ts";
import { startProgram } from "./startProgram.ts";

// The command is that of dist/, which the test command of the repository builds first.

const commonweal = (...words: string[]): Running =>
  startProgram([process.execPath, "apps/cli/bin/commonweal.js", ...words]);

const program = `import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const { parameters, seed } = JSON.parse(line);
  console.log(JSON.stringify({ outputs: { rate: parameters.rate, chance: seed % 1000 } }));
}`;
const experiments = {
  scs: "model: scs\nparameters: [{ name: fusion, min: 0.1, max: 0.9 }]\ndesign: { kind: sobol, size: 16 }\nshardSize: 2\n",
  program: `model: { command: [${JSON.stringify(process.execPath)}, model.mjs] }
parameters: [{ name: rate, min: 0, max: 1 }]
design: { kind: sobol, size: 16 }
outputs: [rate, chance]
shardSize: 2
`,
} as const;

describe.skipIf(!hasRedisServer)("commonweal sweep and worker over a queue", () => {
  let redis: TestRedis;
  let folder: string;
  const inside = (name: string) => join(folder, name);
  beforeAll(async () => {
    redis = await startRedis();
    folder = mkdtempSync(join(tmpdir(), "commonweal-commands-"));
    writeFileSync(inside("model.mjs"), program);
    for (const [name, text] of Object.entries(experiments)) writeFileSync(inside(`${name}.yaml`), text);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await redis?.stop();
  });

  it.each([
    { name: "scs", words: [] },
    { name: "program", words: ["experiment"] },
  ] as const)("gives the bytes of threads and processes here: $name", async ({ name, words }) => {
    const file = inside(`${name}.yaml`);
    const [here, there] = [inside(`${name}-here`), inside(`${name}-there`)];
    const alone = await commonweal("sweep", file, "--out", here, "--workers", "2").ended;
    expect([alone.code, alone.stderr.includes("Error")]).toEqual([0, false]);
    const own = words.length > 0 ? [file] : [];
    const workers = [1, 2].map(() =>
      commonweal("worker", ...own, "--queue", redis.url, "--workers", "1", "--json"),
    );
    const swept = await commonweal("sweep", file, "--out", there, "--queue", redis.url, "--json").ended;
    expect(swept).toMatchObject({ code: 0 });
    expect(JSON.parse(swept.stdout)).toMatchObject({ runs: 16, shards: 8, present: 0 });
    expect(folderDigest(there)).toEqual(folderDigest(here));
    for (const worker of workers) worker.signal("SIGTERM");
    const endings = await Promise.all(workers.map(({ ended }) => ended));
    expect(endings.map(({ code }) => code)).toEqual([143, 143]);
    const ran = endings.map(({ stdout }) => (JSON.parse(stdout) as { shards: number }).shards);
    expect(ran.reduce((sum, shards) => sum + shards, 0)).toBe(8);
  });

  it("stops when interrupted while nobody serves, and runs no program that only a queue names", async () => {
    const out = inside("stopped");
    const owner = commonweal("sweep", inside("program.yaml"), "--out", out, "--queue", redis.url);
    while (!owner.said().includes('"done":0')) await new Promise((resolve) => setTimeout(resolve, 20));
    owner.signal("SIGINT");
    expect((await owner.ended).code).toBe(130);
    const stranger = commonweal("worker", "--queue", redis.url);
    const refused = await commonweal("sweep", inside("program.yaml"), "--out", out, "--queue", redis.url)
      .ended;
    stranger.signal("SIGTERM");
    await stranger.ended;
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /Shard \d: found a model or version that a worker does not have\.\nStart workers/,
    );
  });
});

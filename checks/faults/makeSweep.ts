import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeShard, manifestOf, runShard, shardCount } from "@commonweal/experiments";
import { mergeSweep, openSweep, writeShard } from "@commonweal/experiments/node";
import { folderDigest } from "./folderDigest.ts";
import { slowSums } from "./programs/model.mjs";
import type { SweepUnderTest } from "./SweepUnderTest.ts";

/** Makes a sweep of so many shards, which take so many milliseconds each, and runs it here to know what is expected. */
export async function makeSweep(shards: number, milliseconds: number): Promise<SweepUnderTest> {
  const root = mkdtempSync(join(tmpdir(), "commonweal-faults-"));
  chmodSync(root, 0o755);
  const shardSize = 10;
  const manifest = manifestOf({
    model: { name: "slow-sums", version: "1", setup: { milliseconds: milliseconds / shardSize } },
    parameters: ["a", "b"].map((name) => ({ name, min: 0, max: 1 })),
    design: { kind: "sobol", dimensions: 2, size: shards * shardSize, seed: 1 },
    seed: 1,
    outputs: ["sum", "chance"],
    shardSize,
  });
  const whole = join(root, "whole");
  await openSweep(whole, manifest);
  for (let index = 0; index < shardCount(manifest); index += 1) {
    await writeShard(
      whole,
      manifest,
      encodeShard(await runShard(manifest, index, slowSums({ milliseconds: 0 }))),
    );
  }
  await mergeSweep({ folder: whole, formats: ["parquet", "csv"] });
  let folders = 0;
  return {
    experiment: join(whole, "manifest.json"),
    expected: folderDigest(whole),
    seconds: (shards * milliseconds) / 2000,
    freshFolder() {
      folders += 1;
      return join(root, String(folders));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

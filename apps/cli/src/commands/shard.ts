import { type Manifest, shardOf } from "@commonweal/experiments";
import { openShardPool, openSweep, readManifest, readShard, writeShard } from "@commonweal/experiments/node";
import type { Command } from "commander";
import { modelMessages } from "../sweeps/modelMessages.ts";
import { modelSource } from "../sweeps/modelSource.ts";
import { secondsPerRunOption } from "../sweeps/secondsPerRunOption.ts";
import type { Context } from "../terminal/Context.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

interface ShardOptions {
  readonly manifest: string;
  readonly index: number;
  readonly out: string;
  readonly models: string;
  readonly secondsPerRun?: number;
  readonly json?: true;
}

const help = `
Example:
  $ commonweal sweep experiment.yaml --out out/growth --prepare
  $ commonweal shard --manifest out/growth/manifest.json --index 0 --out out/growth`;

/** Adds `commonweal shard`. */
export function addShard(program: Command, context: Context): void {
  program
    .command("shard")
    .summary("run one shard of a sweep, for a cluster")
    .description(
      "Runs one shard of a sweep and puts its file into a folder, whole or not at all. A shard that is there already is not run again. A manifest can name a program to run: take one from nobody you do not trust.",
    )
    .requiredOption("--manifest <file>", "the manifest of the sweep")
    .requiredOption("--index <n>", "number of the shard, from 0", wholeNumber(0, 2 ** 31))
    .requiredOption("--out <dir>", "folder of the sweep")
    .option("--models <dir>", "folder that paths of modules and programs are taken from", ".")
    .addOption(secondsPerRunOption())
    .option("--json", "print one JSON document")
    .addHelpText("after", help)
    .action(async (options: ShardOptions) => {
      const manifest = await readManifest(options.manifest);
      const { index, id, from, to } = shardOf(manifest, options.index);
      const ran = await runOne(manifest, options, context);
      const told = { index, id, from, to, ran };
      const words = ran ? "done" : "was there already";
      context.terminal.stdout.write(
        options.json ? `${JSON.stringify(told)}\n` : `Shard ${index}, runs ${from} to ${to - 1}: ${words}.\n`,
      );
    });
}

async function runOne(
  manifest: Manifest,
  { index, out, models, secondsPerRun }: ShardOptions,
  { terminal, signal }: Context,
): Promise<boolean> {
  await openSweep(out, manifest);
  const present = await readShard(out, manifest, index).catch(() => null);
  if (present) return false;
  signal.throwIfAborted();
  const pool = openShardPool({
    manifest,
    model: modelSource(manifest, models),
    workers: 1,
    secondsPerRun,
    onMessage: modelMessages(terminal),
  });
  const abort = () => void pool.close();
  signal.addEventListener("abort", abort);
  try {
    await writeShard(out, manifest, await pool.run(index));
    return true;
  } finally {
    signal.removeEventListener("abort", abort);
    await pool.close();
  }
}

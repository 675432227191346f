import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { type Manifest, shardCount, shardOf } from "@commonweal/experiments";
import { mergeSweep, openSweep, runSweep } from "@commonweal/experiments/node";
import { type Command, Option } from "commander";
import { experimentManifest } from "../sweeps/experimentManifest.ts";
import { modelMessages } from "../sweeps/modelMessages.ts";
import { modelSource } from "../sweeps/modelSource.ts";
import { queueAddress } from "../sweeps/queueAddress.ts";
import { readExperiment } from "../sweeps/readExperiment.ts";
import { runOverQueue } from "../sweeps/runOverQueue.ts";
import { sweepProgress } from "../sweeps/sweepProgress.ts";
import type { Context } from "../terminal/Context.ts";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

interface SweepOptions {
  readonly out: string;
  readonly workers?: number;
  readonly queue?: string;
  readonly patience?: number;
  readonly unsafeRedis?: boolean;
  readonly prepare?: true;
  readonly json?: true;
}

/** What `--json` prints. */
interface Swept {
  readonly experiment: string;
  readonly runs: number;
  readonly shards: number;
  /** Shards that were there before; `null` where nothing was run. */
  readonly present: number | null;
  readonly files: readonly string[];
}

const help = `
Example:
  $ commonweal sweep experiment.yaml --out out/growth

where experiment.yaml says
  model: { command: [python3, model.py] } # or scs, grm-1, or { module: model.mjs, export: makeModel }
  parameters:
    - { name: rate, min: 0, max: 0.5 }
    - { name: years, levels: [10, 20] }
  design: { kind: sobol, size: 256 }
  replications: 10
  seed: 7
  outputs: [size]
  series: [size]

A program gets a line of JSON for every run and answers each with one:
  {"run":0,"point":0,"replication":0,"seed":7,"parameters":{"rate":0.1,"years":10}}
  {"outputs":{"size":2.5},"series":{"size":[1,1.1]}}

Stopped or killed at any moment, the same command goes on where it ended. With --queue, any number of machines that run
commonweal worker share the work. A cluster runs the shards of a folder that
--prepare made: see docs/guides/clusters.md.`;

/** Adds `commonweal sweep`. */
export function addSweep(program: Command, context: Context): void {
  program
    .command("sweep")
    .summary("run an experiment, and go on where it ended")
    .description(
      "Runs a model at every point of a design, in parts that are each a file, and puts the results together to tables. Where the folder holds the same experiment unfinished, goes on with it.",
    )
    .argument("<experiment>", "a YAML or JSON file that describes the experiment")
    .requiredOption("--out <dir>", "folder of the sweep")
    .option(
      "--workers <n>",
      "threads, or processes of a program; results do not depend on it (default: all cores)",
      wholeNumber(1, 1024),
    )
    .addOption(
      new Option(
        "--queue <url>",
        "have the shards run by `commonweal worker` over Redis at this address, redis://host:port",
      )
        .argParser(queueAddress)
        .conflicts(["workers", "prepare"]),
    )
    .option(
      "--patience <seconds>",
      "with --queue: gives up when no shard came for so long; longer than one takes (default: 600)",
      wholeNumber(1, 1_000_000),
    )
    .option("--unsafe-redis", "with --queue: go on where Redis may lose jobs")
    .option("--prepare", "only write the manifest, for shards that are run elsewhere")
    .option("--json", "print one JSON document")
    .addHelpText("after", help)
    .action(async (path: string, options: SweepOptions) => {
      const swept = await sweep(path, options, context);
      context.terminal.stdout.write(options.json ? `${JSON.stringify(swept)}\n` : text(swept, options.out));
    });
}

async function sweep(path: string, options: SweepOptions, context: Context): Promise<Swept> {
  const { terminal, signal } = context;
  const { out: folder, workers = availableParallelism(), queue: url, prepare } = options;
  const { patience, unsafeRedis = false } = options;
  if (patience !== undefined && url === undefined)
    throw new Failure(2, "error: found --patience without --queue; expected both or neither.");
  const file = await readExperiment(path);
  const place = dirname(path);
  const manifest = await experimentManifest(file, place);
  const told = { experiment: manifest.experiment, runs: runsOf(manifest), shards: shardCount(manifest) };
  if (prepare) {
    await openSweep(folder, manifest);
    return { ...told, present: null, files: ["manifest.json"] };
  }
  const runHere = async () => {
    const { present } = await runSweep({
      folder,
      manifest,
      model: modelSource(manifest, place),
      workers,
      secondsPerRun: file.secondsPerRun,
      onProgress: sweepProgress(terminal, "runs"),
      onMessage: modelMessages(terminal),
      signal,
    });
    return present;
  };
  const present =
    url === undefined
      ? await runHere()
      : await runOverQueue(folder, manifest, { url, patience, unsafeRedis }, context);
  const files = await mergeSweep({ folder, formats: file.formats ?? ["parquet", "csv"], signal });
  return { ...told, present, files: files.map((name) => `tables/${name}`) };
}

const runsOf = (manifest: Manifest): number => shardOf(manifest, shardCount(manifest) - 1).to;

function text({ runs, shards, present, files }: Swept, out: string): string {
  const size = `${counted(runs, "run")} in ${counted(shards, "shard")}`;
  if (present === null) return `${size} are described in ${join(out, "manifest.json")}\n`;
  const before = present > 0 ? `, ${present} of which were there before` : "";
  return [`${size}${before}.`, ...files.map((file) => `  ${join(out, file)}`), ""].join("\n");
}

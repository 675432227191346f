import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { modelMessages } from "../sweeps/modelMessages.ts";
import { modelsHere } from "../sweeps/modelsHere.ts";
import { queueAddress } from "../sweeps/queueAddress.ts";
import { queueFailure } from "../sweeps/queueFailure.ts";
import { secondsPerRunOption } from "../sweeps/secondsPerRunOption.ts";
import type { Context } from "../terminal/Context.ts";
import { counted } from "../terminal/counted.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

interface WorkerOptions {
  readonly queue: string;
  readonly out?: string;
  readonly workers?: number;
  readonly lease: number;
  readonly secondsPerRun?: number;
  readonly unsafeRedis?: boolean;
  readonly json?: true;
}

const help = `
Examples:
  $ commonweal worker --queue redis://127.0.0.1:6379
  $ commonweal worker experiment.yaml --queue redis://127.0.0.1:6379 --workers 4

Without an experiment only scs and grm-1 are run, in the version of this command. With one, its program or module is run
too, as it is found here: a queue never says what to run.`;

/** Adds `commonweal worker`. */
export function addWorker(program: Command, context: Context): void {
  program
    .command("worker")
    .summary("serve sweeps that others have queued")
    .description(
      "Runs shards of sweeps that `commonweal sweep --queue` waits for, until it is stopped. What it has not finished then, others run.",
    )
    .argument("[experiment]", "a YAML or JSON file whose model may be run too")
    .requiredOption("--queue <url>", "address of Redis, redis://host:port", queueAddress)
    .option(
      "--out <dir>",
      "folder of the sweep, where this machine shares it: shards go there, not through Redis",
    )
    .option("--workers <n>", "shards at once (default: all cores)", wholeNumber(1, 1024))
    .option(
      "--lease <seconds>",
      "others get a shard when this worker is silent for so long",
      wholeNumber(1, 86_400),
      60,
    )
    .addOption(secondsPerRunOption())
    .option("--unsafe-redis", "go on where Redis may lose jobs")
    .option("--json", "print one JSON document when stopped")
    .addHelpText("after", help)
    .action(async (experiment: string | undefined, options: WorkerOptions) => {
      const ran = { shards: 0 };
      try {
        await serve(experiment, options, context, ran);
      } finally {
        const { stdout } = context.terminal;
        if (context.signal.aborted)
          stdout.write(options.json ? `${JSON.stringify(ran)}\n` : `${counted(ran.shards, "shard")} run.\n`);
      }
    });
}

async function serve(
  experiment: string | undefined,
  {
    queue: url,
    out,
    workers = availableParallelism(),
    lease,
    secondsPerRun,
    unsafeRedis = false,
  }: WorkerOptions,
  { terminal, signal }: Context,
  ran: { shards: number },
): Promise<void> {
  const { modelOf, secondsPerRun: ownSeconds } = await modelsHere(experiment);
  const { serveSweeps } = await import("@commonweal/experiments-bullmq");
  const isLive = terminal.stderr.isTTY === true && terminal.env.TERM !== "dumb";
  const onShard = (shard: number) => {
    ran.shards += 1;
    terminal.stderr.write(isLive ? `\rshards ${ran.shards}` : `${JSON.stringify({ shard })}\n`);
  };
  const where = out === undefined ? {} : { dir: out };
  const onMessage = modelMessages(terminal);
  const settings = { url, modelOf, workers, lease, unsafeRedis, onMessage, onShard, ...where };
  const server = await serveSweeps({ ...settings, secondsPerRun: secondsPerRun ?? ownSeconds }).catch(
    (error: unknown) => {
      throw queueFailure(error);
    },
  );
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  try {
    await stopped;
  } finally {
    await server.close();
  }
}

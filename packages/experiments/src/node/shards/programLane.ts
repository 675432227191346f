import { encodeShard } from "../../shards/encodeShard.ts";
import type { RecordModel, RunRecord } from "../../shards/RecordModel.ts";
import { runShard } from "../../shards/runShard.ts";
import type { Lane } from "./Lane.ts";
import type { ModelProgram } from "./ModelSource.ts";
import { openProgram } from "./openProgram.ts";
import type { ShardPoolOptions } from "./ShardPoolOptions.ts";

/** Starts a program that runs shards, a line of JSON a run. */
export function programLane(
  model: ModelProgram,
  {
    manifest,
    secondsPerRun,
    onMessage,
  }: Pick<ShardPoolOptions, "manifest" | "onMessage"> & { secondsPerRun: number },
): Lane {
  const program = openProgram(model, { secondsPerRun, onMessage });
  const ask: RecordModel = async (request) => recordOf(await program.ask(JSON.stringify(request)));
  return {
    run: async (index) => encodeShard(await runShard(manifest, index, ask)),
    end: () => program.end(),
  };
}

function recordOf(line: string): RunRecord {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`the program answered ${line.length} characters that are no JSON; expected a record`);
  }
}

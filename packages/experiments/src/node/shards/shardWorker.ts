import { parentPort, workerData } from "node:worker_threads";
import type { Model } from "../../ensembles/Model.ts";
import { ExperimentsError } from "../../errors.ts";
import { encodeShard } from "../../shards/encodeShard.ts";
import type { RecordModel } from "../../shards/RecordModel.ts";
import { runShard } from "../../shards/runShard.ts";
import { loadedSweepModel } from "./loadedSweepModel.ts";
import type { ShardAnswer, ShardWorkerSetup } from "./ShardWorkerSetup.ts";

const { manifest, model: module, runs } = workerData as ShardWorkerSetup;

let model: Model | RecordModel | undefined;

/** Runs one shard. The first one loads the model, so that a fault of it is an answer like any other. */
async function answerTo(index: number): Promise<ShardAnswer> {
  try {
    model ??= await loadedSweepModel(module, manifest.model.setup);
    const shard = await runShard(manifest, index, model, () => Atomics.add(runs, 0, 1));
    return { bytes: encodeShard(shard) };
  } catch (error) {
    if (!(error instanceof ExperimentsError)) throw error;
    return { code: error.code, message: error.message, path: error.path };
  }
}

parentPort?.on("message", async (index: number) => {
  const answer = await answerTo(index);
  parentPort?.postMessage(answer, "bytes" in answer ? [answer.bytes.buffer as ArrayBuffer] : []);
});

import { parentPort } from "node:worker_threads";
import {
  ExperimentsError,
  encodeShard,
  type Model,
  type RecordModel,
  runShard,
} from "@commonweal/experiments";
import type { ShardAnswer, ShardTask } from "./ShardTask.ts";

type Factory = (setup: unknown) => RecordModel | Model;

/** The sweep that was last asked for; one follows the other as a rule. */
let last: { readonly experiment: string; readonly model: RecordModel | Model } | undefined;

async function answerTo({
  manifest,
  index,
  model: { url, export: name, setup },
}: ShardTask): Promise<ShardAnswer> {
  try {
    if (last?.experiment !== manifest.experiment) {
      const factories = (await import(url)) as Readonly<Record<string, Factory>>;
      last = { experiment: manifest.experiment, model: (factories[name] as Factory)(setup) };
    }
    const bytes = encodeShard(await runShard(manifest, index, last.model));
    return { bytes: bytes as Uint8Array<ArrayBuffer> };
  } catch (error) {
    if (!(error instanceof ExperimentsError)) throw error;
    return { code: error.code, message: error.message, path: error.path };
  }
}

parentPort?.on("message", async (task: ShardTask) => {
  const answer = await answerTo(task);
  parentPort?.postMessage(answer, "bytes" in answer ? [answer.bytes.buffer] : []);
});

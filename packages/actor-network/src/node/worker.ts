import { parentPort, workerData } from "node:worker_threads";
import { ActorNetworkError } from "../errors.ts";
import type { SourceBlock } from "../paths/blocks.ts";
import { dependencyBlocks } from "../paths/dependencyBlocks.ts";
import { everyActor } from "../paths/everyActor.ts";
import { reachBlocks } from "../paths/reachBlocks.ts";
import type { WorkerAnswer, WorkerSetup, WorkerTask } from "./WorkerSetup.ts";

const { kind, lists, engine } = workerData as WorkerSetup;

let block: SourceBlock | undefined;

/** Computes one block. The first makes the kernel, so that a fault of it is an answer like any other. */
function answerTo({ from, to }: WorkerTask): WorkerAnswer {
  try {
    block ??=
      kind === "reach"
        ? reachBlocks(lists, engine)
        : dependencyBlocks(lists, everyActor(lists.offsets.length - 1), engine);
    return { values: block(from, to).slice() };
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    return { code: error.code, message: error.message, path: error.path };
  }
}

parentPort?.on("message", (task: WorkerTask) => {
  const answer = answerTo(task);
  parentPort?.postMessage(answer, "values" in answer ? [answer.values.buffer] : []);
});

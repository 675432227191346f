import type { Worker } from "node:worker_threads";
import { ActorNetworkError } from "../errors.ts";
import type { WorkerAnswer, WorkerTask } from "./WorkerSetup.ts";

/**
 * Has a thread take task after task from those that are left, until none is; several threads may share them.
 *
 * Rejected when the thread ends or fails, or when `onAnswer` throws.
 */
export function workOff(
  worker: Worker,
  tasks: Iterator<WorkerTask>,
  onAnswer: (task: WorkerTask, answer: WorkerAnswer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let task: WorkerTask;
    const goOn = () => {
      const next = tasks.next();
      if (next.done) return resolve();
      task = next.value;
      worker.postMessage(task);
    };
    worker.on("message", (answer: WorkerAnswer) => {
      try {
        onAnswer(task, answer);
        goOn();
      } catch (error) {
        reject(error);
      }
    });
    worker.on("error", (error: unknown) =>
      reject(stopped(error instanceof Error ? error.message : String(error))),
    );
    worker.on("exit", (code) => reject(stopped(`it ended with code ${code}`)));
    goOn();
  });
}

function stopped(why: string): ActorNetworkError {
  return new ActorNetworkError("worker-stopped", `A worker thread stopped: ${why}; expected it to compute.`);
}

import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "../sweeps/writeDurably.ts";
import type { WorkerTask } from "../WorkerSetup.ts";
import { type Part, partFile } from "./partFile.ts";

/** Finished parts of one ensemble on the disk. */
export interface Parts {
  /** `null` where the part is not there, or not whole. */
  read(task: WorkerTask): Promise<Part | null>;
  /** Takes a part to be written, one after the other; throws what an earlier one failed with. */
  write(task: WorkerTask, part: Part): void;
  /** Settles once all that was taken is on the disk. */
  written(): Promise<void>;
  /** Settles once nothing is written any more; what waits its turn is left out. */
  stop(): Promise<void>;
}

/** Opens the folder of an ensemble's parts; it is made if missing. */
export async function openParts(folder: string): Promise<Parts> {
  await mkdir(folder, { recursive: true });
  let queue = Promise.resolve();
  let failure: { readonly reason: unknown } | null = null;
  let stopped = false;
  return {
    async read(task) {
      const bytes = await readFile(join(folder, partFile.nameOf(task))).catch((error: unknown) => {
        if ((error as { readonly code?: unknown }).code === "ENOENT") return null;
        throw error;
      });
      return bytes && partFile.decode(task, bytes);
    },
    write(task, part) {
      if (failure) throw failure.reason;
      const file = join(folder, partFile.nameOf(task));
      queue = queue
        .then(() => (failure || stopped ? undefined : writeDurably(file, partFile.encode(task, part))))
        .catch((reason: unknown) => {
          failure ??= { reason };
        });
    },
    async written() {
      await queue;
      if (failure) throw failure.reason;
    },
    async stop() {
      stopped = true;
      await queue;
    },
  };
}

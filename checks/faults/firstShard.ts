import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Running } from "./Running.ts";

/** Waits until the folder of a sweep holds a shard, or the program has ended. */
export async function firstShard(folder: string, { ended }: Running): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && !holdsShard(folder)) await pause(10);
}

function holdsShard(folder: string): boolean {
  try {
    return readdirSync(join(folder, "shards")).some((name) => name.endsWith(".shard"));
  } catch {
    return false;
  }
}

import type { Manifest } from "@commonweal/experiments";
import {
  type ModelSource,
  openShardPool,
  type ShardPool,
  type ShardPoolOptions,
} from "@commonweal/experiments/node";
import { sweepName } from "./sweepKeys.ts";

export interface ShardPoolsOptions extends Omit<ShardPoolOptions, "manifest" | "model" | "secondsPerRun"> {
  readonly secondsPerRun: (manifest: Manifest) => number;
}

/** Workers for whatever sweeps come, a pool for each. */
export interface ShardPools {
  run(manifest: Manifest, model: ModelSource, index: number): Promise<Uint8Array>;
  /** Ends all workers; what is not done by then is rejected. */
  close(): Promise<void>;
}

const mostIdle = 4;

/** Opens a pool for each sweep when its first shard comes, and closes those that have been idle longest. */
export function shardPools({ secondsPerRun, ...settings }: ShardPoolsOptions): ShardPools {
  const pools = new Map<string, { readonly pool: ShardPool; running: number }>();
  const closeIdle = async () => {
    const idle = [...pools].filter(([, { running }]) => running === 0);
    const surplus = idle.slice(0, Math.max(0, idle.length - mostIdle));
    for (const [name] of surplus) pools.delete(name);
    await Promise.all(surplus.map(([, { pool }]) => pool.close()));
  };
  return {
    async run(manifest, model, index) {
      const name = sweepName(manifest);
      const open = () => {
        return openShardPool({ ...settings, secondsPerRun: secondsPerRun(manifest), manifest, model });
      };
      const held = pools.get(name) ?? { pool: open(), running: 0 };
      pools.delete(name);
      pools.set(name, held);
      held.running += 1;
      try {
        return await held.pool.run(index);
      } finally {
        held.running -= 1;
        await closeIdle();
      }
    },
    async close() {
      await Promise.all([...pools.values()].map(({ pool }) => pool.close()));
    },
  };
}

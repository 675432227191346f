import { setTimeout as pause } from "node:timers/promises";
import { type Redis, ReplyError } from "ioredis";
import { QueueError } from "./errors.ts";
import type { Fault } from "./Fault.ts";
import { queueLimits } from "./queueLimits.ts";
import type { SweepKeys } from "./sweepKeys.ts";

/**
 * Leaves a shard, or why there is none, where the sweep's owner fetches it.
 *
 * Waits while too much lies there already, and while Redis takes nothing. A shard that comes twice replaces itself.
 */
export async function putAnswer(
  connection: Redis,
  { answers, faults }: SweepKeys,
  index: number,
  answer: Uint8Array | Fault,
  signal: AbortSignal,
): Promise<void> {
  const isShard = answer instanceof Uint8Array;
  if (isShard && answer.length > queueLimits.shard) {
    const expected = `expected at most ${queueLimits.shard} through Redis: make shards smaller, or share a folder`;
    throw new QueueError("run-failed", `found ${answer.length} bytes; ${expected}.`);
  }
  const key = isShard ? answers : faults;
  const value = isShard
    ? Buffer.from(answer.buffer, answer.byteOffset, answer.length)
    : JSON.stringify(answer);
  const isRoom = async () => (await connection.hlen(key)) * value.length <= queueLimits.waiting;
  while (!((await isRoom()) && (await isTaken(connection, key, index, value)))) {
    await pause(500, undefined, { signal });
  }
}

/** False where Redis refuses, since its memory or its disk is full. */
async function isTaken(
  connection: Redis,
  key: string,
  index: number,
  value: Buffer | string,
): Promise<boolean> {
  try {
    const told = await connection.multi().hset(key, index, value).expire(key, queueLimits.kept).exec();
    return told?.every(([error]) => error === null) ?? false;
  } catch (error) {
    if (error instanceof ReplyError) return false;
    throw error;
  }
}

import type { Redis } from "ioredis";
import { QueueError } from "./errors.ts";
import { escaped } from "./escaped.ts";
import { Fault } from "./Fault.ts";
import type { SweepKeys } from "./sweepKeys.ts";

const atOnce = 8;

/**
 * Takes what workers have left in Redis: hands it to `keep`, which says whether the shard is safe, and then removes it.
 *
 * @throws {QueueError} the first fault that a worker tells of a shard that is missing.
 */
export async function fetchAnswers(
  connection: Redis,
  { answers, faults }: SweepKeys,
  missing: Set<number>,
  keep: (index: number, bytes: Uint8Array) => Promise<boolean>,
  signal: AbortSignal,
): Promise<number> {
  for (const [index, told] of Object.entries(await connection.hgetall(faults))) {
    if (missing.has(Number(index))) throw faultOf(Number(index), told);
  }
  const fields = await connection.hkeys(answers);
  const take = async (field: string) => {
    const index = Number(field);
    const bytes = missing.has(index) ? await connection.hgetBuffer(answers, field) : null;
    if (bytes && !(await keep(index, bytes))) return 0;
    await connection.hdel(answers, field);
    return missing.delete(index) ? 1 : 0;
  };
  let taken = 0;
  for (let at = 0; at < fields.length && !signal.aborted; at += atOnce) {
    const counts = await Promise.all(fields.slice(at, at + atOnce).map(take));
    for (const count of counts) taken += count;
  }
  return taken;
}

function faultOf(index: number, told: string): QueueError {
  const fault = Fault.safeParse(jsonOf(told));
  if (fault.success)
    return new QueueError(fault.data.code, `Shard ${index}: ${escaped(fault.data.message)}`, [index]);
  return new QueueError("invalid-job", `Shard ${index}: found a fault of another shape from a worker.`, [
    index,
  ]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import type { Redis } from "ioredis";
import { connectionOf } from "./connectionOf.ts";
import { QueueError } from "./errors.ts";
import { settingFaults } from "./settingFaults.ts";

/** Which Redis and which queue. */
export interface RedisOptions {
  /** Address of Redis, `redis://host:port`, or `rediss:` for TLS. */
  readonly url: string;
  /** Goes on where Redis may throw jobs away or forget them when it restarts. For tests. Default: false. */
  readonly unsafeRedis?: boolean;
}

const deadline = 5_000;

/**
 * Connects to Redis and makes sure that it keeps what it is given.
 *
 * @throws {QueueError} `redis-unreachable` after 5 s without an answer; `unsafe-redis`, which says how to set it.
 */
export async function safeRedis({ url, unsafeRedis = false }: RedisOptions): Promise<Redis> {
  const connection = connectionOf(url);
  try {
    const told = await answered(connection);
    const faults = unsafeRedis ? [] : settingFaults(told);
    if (faults.length > 0) throw new QueueError("unsafe-redis", `Redis: ${faults.join(" ")}`, ["url"]);
    return connection;
  } catch (error) {
    connection.disconnect();
    throw error;
  }
}

/** What `INFO` tells, which works where `CONFIG` is closed. */
async function answered(connection: Redis): Promise<string> {
  let reason = "";
  connection.on("error", (error: NodeJS.ErrnoException) => {
    reason = error.code ?? "";
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `Redis: found no answer within ${deadline / 1000} s${reason && ` (${reason})`}; expected a Redis at the address given.`;
      reject(new QueueError("redis-unreachable", message, ["url"]));
    }, deadline);
  });
  try {
    return await Promise.race([connection.info(), late]);
  } catch (error) {
    if (error instanceof QueueError) throw error;
    const [word = ""] = String((error as Error).message).split(" ");
    const found = /^[A-Z]{2,20}$/.test(word) ? word : "a refusal";
    const message = `Redis: found ${found}; expected an answer. Name user and password in the address where Redis wants them.`;
    throw new QueueError("redis-unreachable", message, ["url"]);
  } finally {
    clearTimeout(timer);
  }
}

import { Redis } from "ioredis";

/** Connects to Redis as workers need it: commands wait for a lost connection to come back instead of failing. */
export function connectionOf(url: string): Redis {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on("error", () => {});
  return connection;
}

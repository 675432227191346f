import { afterEach, describe, expect, it } from "vitest";
import { safeRedis } from "./safeRedis.ts";
import { hasRedisServer, startRedis, type TestRedis } from "./testing/startRedis.ts";

describe.skipIf(!hasRedisServer)("safeRedis", () => {
  let redis: TestRedis;
  afterEach(() => redis.stop());

  it("connects to a Redis that keeps what it is given", async () => {
    redis = await startRedis();
    const connection = await safeRedis({ url: redis.url });
    expect(await connection.ping()).toBe("PONG");
    connection.disconnect();
  });

  it.each([
    { name: "throws keys away", options: { policy: "allkeys-lru" }, says: /maxmemory-policy allkeys-lru/ },
    { name: "writes nothing down", options: { appendonly: "no" } as const, says: /appendonly no/ },
  ])("refuses one that $name, unless told to go on", async ({ options, says }) => {
    redis = await startRedis(options);
    const { url } = redis;
    const refused = { name: "QueueError", code: "unsafe-redis", message: expect.stringMatching(says) };
    await expect(safeRedis({ url })).rejects.toMatchObject(refused);
    const connection = await safeRedis({ url, unsafeRedis: true });
    expect(connection.status).toBe("ready");
    connection.disconnect();
  });

  it("tells a refusal in the words of Redis, and nothing else", async () => {
    redis = await startRedis();
    const { url } = redis;
    const connection = await safeRedis({ url });
    await connection.config("SET", "requirepass", "secret");
    const error: unknown = await safeRedis({ url }).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "redis-unreachable", message: expect.stringContaining("NOAUTH") });
    connection.disconnect();
  });

  it("gives up where nobody answers, and says nothing of the address", async () => {
    redis = await startRedis();
    await redis.kill();
    const url = redis.url.replace("redis://", "redis://somebody:secret@");
    const error: unknown = await safeRedis({ url }).catch((error: unknown) => error);
    expect(error).toMatchObject({
      code: "redis-unreachable",
      message: expect.stringContaining("ECONNREFUSED"),
    });
    expect(String(error)).not.toMatch(/secret|somebody/);
  });
});

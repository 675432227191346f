import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type DesignSpec, runEnsemble } from "@commonweal/experiments";
import { Queue } from "bullmq";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectionOf } from "./connectionOf.ts";
import { runEnsembleOnQueue } from "./runEnsembleOnQueue.ts";
import { type EnsembleServer, serveEnsembles } from "./serveEnsembles.ts";
import { hasRedis, startRedis, type TestRedis } from "./testing/startRedis.ts";

const module = join(import.meta.dirname, "../fixtures/model.mjs");
const models = new Map([["product", { url: pathToFileURL(module).href, export: "product" }]]);
const design: DesignSpec = { kind: "sobol", dimensions: 3, size: 200, seed: 7 };

describe.skipIf(!hasRedis)("an ensemble over a queue", () => {
  let redis: TestRedis;
  const servers: EnsembleServer[] = [];
  const run = (queue: string, over: Partial<Parameters<typeof runEnsembleOnQueue>[0]> = {}) =>
    runEnsembleOnQueue({
      url: redis.url,
      queue,
      design,
      model: { name: "product", setup: { factor: 2 } },
      ...over,
    });
  const serve = async (queue: string) => {
    const server = await serveEnsembles({ url: redis.url, queue, models });
    servers.push(server);
    return server;
  };

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await redis?.stop();
  });

  it("gives the bytes of a run without one, for any workers and any part, and leaves nothing behind", async () => {
    const { product } = (await import(pathToFileURL(module).href)) as {
      product: (setup: { factor: number }) => Parameters<typeof runEnsemble>[1];
    };
    const expected = runEnsemble(design, product({ factor: 2 }));
    await serve("bytes");
    const progress: number[] = [];
    const one = await run("bytes", { part: 64, onProgress: (done) => progress.push(done) });
    expect(one).toEqual(expected);
    expect(progress.at(-1)).toBe(200);

    await serve("bytes");
    expect(await run("bytes", { part: 7 })).toEqual(expected);

    const connection = connectionOf(redis.url);
    const queue = new Queue("bytes", { connection });
    expect(await queue.getJobCountByTypes("completed", "failed", "waiting", "active", "delayed")).toBe(0);
    await queue.close();
    connection.disconnect();
  });

  it.each([
    {
      name: "a model that the worker does not know",
      model: { name: "other", setup: {} },
      code: "unknown-model",
    },
    { name: "a run that fails", model: { name: "product", setup: { factor: null } }, code: "run-failed" },
  ])("tells of $name without trying again", async ({ model, code }) => {
    await serve(code);
    await expect(run(code, { model })).rejects.toMatchObject({ name: "QueueError", code });
  });

  it("refuses parts without points", async () => {
    await expect(run("parts", { part: 0 })).rejects.toMatchObject({ code: "invalid-job", path: ["part"] });
  });

  it("stops waiting when asked and takes its jobs back", async () => {
    const stopping = new AbortController();
    const waiting = run("nobody", { signal: stopping.signal });
    setTimeout(() => stopping.abort(new Error("enough")), 200);
    await expect(waiting).rejects.toThrow("enough");
    const connection = connectionOf(redis.url);
    const queue = new Queue("nobody", { connection });
    expect(await queue.getWaitingCount()).toBe(0);
    await queue.close();
    connection.disconnect();
  });
});

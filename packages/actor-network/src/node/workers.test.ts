import type { Worker } from "node:worker_threads";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { betweenness } from "../measures/betweenness.ts";
import { closeness } from "../measures/closeness.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { diamonds } from "../testing/diamonds.ts";
import { betweennessInWorkers } from "./betweennessInWorkers.ts";
import { closenessInWorkers } from "./closenessInWorkers.ts";

// The threads run what stands in dist/, which the test command of the repository builds first.

/** Ties of 300 actors by a rule, neither sparse nor even. */
const ties = Array.from({ length: 1500 }, (_, tie) => [
  (tie * tie) % 300,
  (tie * 7 + (tie >> 3)) % 300,
  1 + (tie % 5),
]);
const network = arraysOf(310, ties, { directed: true });
const ways = [{ engine: "wasm" }, { engine: "javascript", lengths: { means: "strength" } }] as const;

const started: Worker[] = [];
const note = (worker: Worker) => void started.push(worker);
const living = () => started.filter(({ threadId }) => threadId !== -1).length;

beforeAll(() => void process.on("worker", note));
afterAll(() => void process.off("worker", note));
afterEach(() => {
  expect(living(), "threads that outlive the measure").toBe(0);
  started.length = 0;
});

describe("betweennessInWorkers", () => {
  it.each([1, 2, 3, 8])("gives the bytes of betweenness with %i workers", async (workers) => {
    for (const way of ways) {
      const found = await betweennessInWorkers(network, { workers, normalized: true, ...way });
      expect(found).toEqual(betweenness(network, { ...way, normalized: true, engine: "javascript" }));
    }
    expect(started.length).toBeLessThanOrEqual(2 * workers);
  });

  it("starts no thread without actors, and no more than there are blocks", async () => {
    expect(await betweennessInWorkers(arraysOf(0, []), { workers: 2 })).toEqual(new Float64Array(0));
    expect(started.length).toBe(0);
    await betweennessInWorkers(arraysOf(3, [[0, 1]]), { workers: 5 });
    expect(started.length).toBe(1);
  });

  it.each([0, 1.5, 1025, Number.NaN])("refuses %d workers", async (workers) => {
    await expect(betweennessInWorkers(network, { workers })).rejects.toMatchObject({
      code: "invalid-option",
      path: ["workers"],
    });
  });

  it("passes on what a thread says", async () => {
    await expect(betweennessInWorkers(diamonds(1000), { workers: 2 })).rejects.toMatchObject({
      name: "ActorNetworkError",
      code: "limit-exceeded",
    });
    await expect(
      betweennessInWorkers(arraysOf(2, [[0, 1, 0]]), { workers: 1, lengths: { means: "distance" } }),
    ).rejects.toMatchObject({ code: "invalid-strength", path: ["weights", 0] });
  });

  it("says so when a thread stops", async () => {
    const running = betweennessInWorkers(diamonds(600), { workers: 2 });
    setTimeout(() => void started[0]?.terminate(), 20);
    await expect(running).rejects.toMatchObject({ name: "ActorNetworkError", code: "worker-stopped" });
  });

  it("ends all threads when it is called off", async () => {
    const controller = new AbortController();
    const running = betweennessInWorkers(network, { workers: 2, signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    await expect(betweennessInWorkers(network, { workers: 2, signal: controller.signal })).rejects.toThrow(
      "enough",
    );
  });
});

describe("closenessInWorkers", () => {
  it.each([1, 3])("gives the bytes of closeness with %i workers", async (workers) => {
    for (const way of ways) {
      const asked = { direction: "out", variant: "raw", ...way } as const;
      const found = await closenessInWorkers(network, { workers, ...asked });
      expect(found).toEqual(closeness(network, { ...asked, engine: "javascript" }));
    }
  });

  it("wants to be told the direction", async () => {
    await expect(closenessInWorkers(network, { workers: 1 })).rejects.toMatchObject({
      code: "invalid-option",
    });
  });
});

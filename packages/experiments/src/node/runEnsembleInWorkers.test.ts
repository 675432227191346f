import { setTimeout as pause } from "node:timers/promises";
import { Worker as NodeWorker, type Worker } from "node:worker_threads";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DesignSpec } from "../designs/DesignSpec.ts";
import type { Model } from "../ensembles/Model.ts";
import { runEnsemble } from "../ensembles/runEnsemble.ts";
import { ExperimentsError } from "../errors.ts";
import { openEnsembleThreads } from "./openEnsembleThreads.ts";
import { type RunEnsembleInWorkersOptions, runEnsembleInWorkers } from "./runEnsembleInWorkers.ts";
import { waitingThreads } from "./waitingThreads.ts";

// The threads run what stands in dist/, which the test command of the repository builds first.

const url = new URL("../../fixtures/models.mjs", import.meta.url).href;
const sequence = (size: number): DesignSpec => ({ kind: "sobol", dimensions: 3, size, seed: 7 });
const run = (name: string, setup: unknown, options: Partial<RunEnsembleInWorkersOptions> = {}) =>
  runEnsembleInWorkers({ design: sequence(40), model: { url, export: name, setup }, workers: 2, ...options });

const started: Worker[] = [];
const note = (worker: Worker) => void started.push(worker);
const living = () => started.filter(({ threadId }) => threadId !== -1).length;

beforeAll(() => void process.on("worker", note));
afterAll(() => void process.off("worker", note));
afterEach(() => {
  expect(living(), "threads that outlive their ensemble").toBe(0);
  started.length = 0;
});

describe("runEnsembleInWorkers", () => {
  it.each([
    { workers: 1, size: 1 },
    { workers: 3, size: 2 },
    { workers: 1, size: 1000 },
    { workers: 2, size: 1000 },
    { workers: 3, size: 1000 },
    { workers: 1, size: 5000 },
  ])("gives the bytes of runEnsemble for $size points and $workers workers", async ({ workers, size }) => {
    const models: { plainModel: (setup: { factor: number }) => Model } = await import(/* @vite-ignore */ url);
    const design = sequence(size);
    const expected = runEnsemble(design, models.plainModel({ factor: 3 }));
    expect(await run("plainModel", { factor: 3 }, { design, workers })).toEqual(expected);
    expect(started.length).toBeLessThanOrEqual(workers);
  });

  it("runs a hypercube and a sequence without scrambling as well", async () => {
    const designs: DesignSpec[] = [
      { kind: "latin-hypercube", dimensions: 2, size: 50, seed: 1 },
      { kind: "sobol", dimensions: 2, size: 50, seed: null, skip: 3 },
    ];
    const models: { plainModel: (setup: { factor: number }) => Model } = await import(/* @vite-ignore */ url);
    for (const design of designs) {
      const expected = runEnsemble(design, models.plainModel({ factor: 1 }));
      expect(await run("plainModel", { factor: 1 }, { design })).toEqual(expected);
    }
  });

  it("runs a range of the points and gives their rows only", async () => {
    const whole = await run("plainModel", { factor: 1 });
    const part = await run("plainModel", { factor: 1 }, { range: { from: 7, to: 30 } });
    const width = whole.outputs.length;
    expect(part.rows).toBe(23);
    expect(part.values).toEqual(whole.values.slice(7 * width, 30 * width));
  });

  it.each([
    { from: -1, to: 3 },
    { from: 3, to: 3 },
    { from: 0, to: 41 },
    { from: 0.5, to: 3 },
  ])("refuses the range from $from to $to", async (range) => {
    await expect(run("plainModel", { factor: 1 }, { range })).rejects.toMatchObject({ path: ["range"] });
  });

  it("tells a progress that rises up to the total", async () => {
    const told: number[] = [];
    const onProgress = (done: number, total: number) => {
      expect(total).toBe(1000);
      told.push(done);
    };
    await run("plainModel", { factor: 1 }, { design: sequence(1000), workers: 3, onProgress });
    expect(told.at(-1)).toBe(1000);
    expect(told.every((done, index) => done > (told[index - 1] ?? 0))).toBe(true);
    expect(told.length).toBeGreaterThan(10);
  });

  it("is rejected with what onProgress throws", async () => {
    const error = new Error("nobody listens");
    const onProgress = () => {
      throw error;
    };
    await expect(run("plainModel", { factor: 1 }, { onProgress })).rejects.toBe(error);
  });

  it("stops all threads on an abort and is rejected with its reason", async () => {
    const shared = new SharedArrayBuffer(4);
    const [controller, reason] = [new AbortController(), new Error("enough")];
    const promise = run(
      "slowModel",
      { milliseconds: 5, shared },
      { design: sequence(2000), signal: controller.signal, onProgress: () => controller.abort(reason) },
    );
    await expect(promise).rejects.toBe(reason);
    expect(living()).toBe(0);
    const runs = new Int32Array(shared)[0];
    await pause(100);
    expect(new Int32Array(shared)[0]).toBe(runs);
    expect(runs).toBeLessThan(2000);
  });

  it("starts no thread once the signal is aborted", async () => {
    const reason = new Error("too late");
    await expect(run("plainModel", {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(started).toHaveLength(0);
  });

  it("lets go of the signal at the end", async () => {
    const controller = new AbortController();
    await run("plainModel", { factor: 1 }, { signal: controller.signal });
    controller.abort();
  });

  it.each([
    {
      fault: "a run that throws",
      name: "throwingModel",
      path: [21],
      says: /^Run 21: the slope is too steep$/,
    },
    {
      fault: "a run that writes NaN",
      name: "undefinedModel",
      path: [21, "second"],
      says: /^Run 21, second: found NaN; expected a finite number\.$/,
    },
    {
      fault: "a run that ends its thread",
      name: "endingModel",
      path: [],
      says: /thread stopped: it ended with code 3$/,
    },
  ])("names $fault", async ({ name, path, says }) => {
    const promise = run(name, { at: 21 });
    await expect(promise).rejects.toBeInstanceOf(ExperimentsError);
    await expect(promise).rejects.toMatchObject({
      code: "run-failed",
      path,
      message: expect.stringMatching(says),
    });
  });

  it.each([
    { fault: "an export that does not exist", name: "nothing", at: "export", says: /no function "nothing"/ },
    { fault: "an inherited name", name: "toString", at: "export", says: /no function "toString"/ },
    { fault: "no function", name: "notEvenFunction", at: "export", says: /no function "notEvenFunction"/ },
    { fault: "a factory that makes no model", name: "noModel", at: "export", says: /made no model/ },
    { fault: "a factory that throws", name: "refusingModel", at: "setup", says: /setup: no such street/ },
  ])("refuses $fault", async ({ name, at, says }) => {
    const promise = run(name, { reason: "no such street" });
    await expect(promise).rejects.toBeInstanceOf(ExperimentsError);
    await expect(promise).rejects.toMatchObject({
      code: "invalid-model",
      path: ["model", at],
      message: expect.stringMatching(says),
    });
  });

  it.each([
    { fault: "does not exist", file: "nowhere.mjs", says: /Cannot find module/ },
    { fault: "cannot be imported", file: "brokenModule.mjs", says: /this module is broken/ },
  ])("refuses a module that $fault", async ({ file, says }) => {
    const model = { url: new URL(file, url).href, export: "plainModel", setup: {} };
    await expect(run("", {}, { model })).rejects.toMatchObject({
      code: "invalid-model",
      path: ["model", "url"],
      message: expect.stringMatching(says),
    });
  });

  it.each([0, -1, 1.5, 1025, Number.NaN])("refuses %d workers", async (workers) => {
    const promise = run("plainModel", { factor: 1 }, { workers });
    await expect(promise).rejects.toBeInstanceOf(ExperimentsError);
    await expect(promise).rejects.toMatchObject({ code: "invalid-value", path: ["workers"] });
  });

  it("names a thread that fails between two runs", async () => {
    await expect(run("trailingModel", {}, { workers: 1 })).rejects.toMatchObject({
      code: "run-failed",
      message: "A worker thread stopped: too late to be caught",
    });
  });

  it("refuses a setup that cannot be copied", async () => {
    await expect(run("plainModel", { factor: () => 1 })).rejects.toMatchObject({
      name: "ExperimentsError",
      code: "invalid-model",
      path: ["model", "setup"],
    });
  });

  it("survives an abort at any moment, while threads are still loading too", async () => {
    for (let milliseconds = 0; milliseconds < 120; milliseconds += 8) {
      const signal = AbortSignal.timeout(milliseconds);
      const options = { design: sequence(1_000_000), workers: 4, signal };
      await expect(run("plainModel", { factor: 1 }, options)).rejects.toMatchObject({ name: "TimeoutError" });
      expect(living()).toBe(0);
    }
  });

  it("refuses a design that is none", async () => {
    await expect(run("plainModel", {}, { design: sequence(0) })).rejects.toMatchObject({
      code: "invalid-design",
      path: ["size"],
    });
  });

  it("gives the same rows by threads that ran other ensembles before, and starts no more of them", async () => {
    const threads = openEnsembleThreads();
    try {
      for (const factor of [1, 2, 3]) {
        const alone = await run("plainModel", { factor });
        expect(await run("plainModel", { factor }, { threads })).toEqual(alone);
      }
      expect(living()).toBe(2);
    } finally {
      await threads.close();
    }
  });

  it("ends kept threads on a failure, and runs the next ensemble by others", async () => {
    const threads = openEnsembleThreads();
    await run("plainModel", { factor: 1 }, { threads });
    await expect(run("noSuchModel", {}, { threads })).rejects.toMatchObject({ code: "invalid-model" });
    expect(living()).toBe(0);
    expect((await run("plainModel", { factor: 1 }, { threads })).rows).toBe(40);
    await threads.close();
  });

  it("forgets a kept thread that fails while it waits", async () => {
    const threads = openEnsembleThreads();
    const thread = new NodeWorker("setTimeout(() => { throw new Error('late'); }, 20)", { eval: true });
    waitingThreads(threads).keep(thread);
    await new Promise((resolve) => thread.once("exit", resolve));
    expect(waitingThreads(threads).take()).toBeUndefined();
    await threads.close();
  });

  it("takes no threads but its own", async () => {
    await expect(run("plainModel", {}, { threads: { close: async () => {} } })).rejects.toMatchObject({
      code: "invalid-value",
      path: ["threads"],
    });
  });
});

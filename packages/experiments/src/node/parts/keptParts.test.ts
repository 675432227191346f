import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runEnsembleInWorkers } from "../runEnsembleInWorkers.ts";

const url = new URL("../../../fixtures/models.mjs", import.meta.url).href;
const program = fileURLToPath(new URL("../../../fixtures/keptEnsemble.mjs", import.meta.url));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Changes {
  readonly seed?: number;
  readonly factor?: number;
  readonly code?: string;
  readonly module?: string;
  readonly keep?: boolean;
}

/** Runs the ensemble here; `loaded` is how many points were there before any was run. */
async function run({ seed = 7, factor = 3, code = "1", module = url, keep = true }: Changes = {}) {
  const steps: number[] = [];
  const table = await runEnsembleInWorkers({
    design: { kind: "sobol", dimensions: 3, size: 2000, seed },
    model: { url: module, export: "dawdlingModel", setup: { milliseconds: 0, factor } },
    workers: 2,
    ...(keep ? { keep: { folder, code } } : {}),
    onProgress: (done) => void steps.push(done),
  });
  return { table, steps };
}
const ensembles = () => readdirSync(folder).map((name) => join(folder, name));
const partsIn = (place: string) => readdirSync(place).filter((name) => name.endsWith(".part"));

/** Has another program run the same with slow runs until it has finished some parts, and kills it. */
async function killed(setup: { readonly milliseconds: number }) {
  const child = spawn(process.execPath, [program, folder, url], { stdio: "ignore" });
  const ended = once(child, "exit");
  const count = () => ensembles().reduce((sum, place) => sum + partsIn(place).length, 0);
  while (count() < 2 && child.exitCode === null) await pause(setup.milliseconds);
  child.kill("SIGKILL");
  await ended;
  return child.signalCode;
}

describe("an ensemble that keeps its parts", () => {
  it("gives the bytes of one that does not, and runs nothing again", async () => {
    const plain = await run({ keep: false });
    expect((await run()).table).toEqual(plain.table);
    const [place = ""] = ensembles();
    expect(partsIn(place)).toHaveLength(8);
    rmSync(join(place, "256-512.part"));
    truncateSync(join(place, "512-768.part"), 900);
    const bytes = readFileSync(join(place, "768-1024.part"));
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] as number) ^ 1;
    writeFileSync(join(place, "768-1024.part"), bytes);
    const again = await run();
    expect(again.table).toEqual(plain.table);
    // Five parts are taken, three are run: the missing one, the one that is cut, the one with a changed bit.
    expect(again.steps.slice(0, 5).at(-1)).toBe(256 + 3 * 256 + 208);
    expect(again.steps).toHaveLength(8);
    expect((await run()).steps.at(-1)).toBe(2000);
  });

  it.each([
    ["another seed", { seed: 8 }],
    ["another setup", { factor: 2 }],
    ["other code", { code: "2" }],
    ["another module", { module: `${url}?other` }],
  ])("starts anew with %s", async (_, change) => {
    await run();
    const other = await run(change);
    expect(ensembles()).toHaveLength(2);
    expect(other.table).toEqual((await run({ ...change, keep: false })).table);
  });

  it("keeps nothing of a setup that JSON does not tell from another", async () => {
    const setup = { milliseconds: 0, factor: 3, table: new Map([["a", 1]]) };
    await expect(
      runEnsembleInWorkers({
        design: { kind: "sobol", dimensions: 3, size: 20, seed: 7 },
        model: { url, export: "dawdlingModel", setup },
        workers: 1,
        keep: { folder, code: "1" },
      }),
    ).rejects.toMatchObject({ code: "invalid-model", path: ["model", "setup"] });
  });

  it("writes nothing any more once it was stopped", async () => {
    const stop = new AbortController();
    await expect(
      runEnsembleInWorkers({
        design: { kind: "sobol", dimensions: 3, size: 8192, seed: 7 },
        model: { url, export: "dawdlingModel", setup: { milliseconds: 0, factor: 3 } },
        workers: 2,
        keep: { folder, code: "1" },
        onProgress: (done) => done >= 2048 && stop.abort(),
        signal: stop.signal,
      }),
    ).rejects.toThrow();
    const [place = ""] = ensembles();
    const files = readdirSync(place);
    await pause(500);
    expect(readdirSync(place)).toEqual(files);
  });

  it("goes on after a kill, with the bytes of a run that was left alone", async () => {
    expect(await killed({ milliseconds: 5 })).toBe("SIGKILL");
    const [place = ""] = ensembles();
    const before = partsIn(place).length;
    expect(before).toBeGreaterThanOrEqual(2);
    expect(before).toBeLessThan(8);
    const steps: number[] = [];
    const table = await runEnsembleInWorkers({
      design: { kind: "sobol", dimensions: 3, size: 2000, seed: 7 },
      model: { url, export: "dawdlingModel", setup: { milliseconds: 1, factor: 3 } },
      workers: 1,
      keep: { folder, code: "1" },
      onProgress: (done) => void steps.push(done),
    });
    expect(table).toEqual((await run({ keep: false })).table);
    expect(partsIn(place)).toHaveLength(8);
    expect(steps).toHaveLength(8);
  }, 120_000);
});

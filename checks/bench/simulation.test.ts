import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "../repository/repositoryRoot.ts";

// The bench runs what stands in dist/, which the test command of the repository builds first.

const run = (...args: string[]) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: repositoryRoot,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
};

describe("the bench of simulation", () => {
  it("runs each contender of ours, and both engines come to the same share", () => {
    const [plain, wasm, user] = ["javascript", "wasm", "user"].map(
      (tool) =>
        JSON.parse(run("bench/simulation/ours.mjs", tool, "500", "30", "3")) as {
          readonly share: number;
          readonly perCpuSecond: number;
        },
    );
    expect(wasm?.share).toBe(plain?.share);
    expect(Math.abs((user?.share ?? 0) - (plain?.share ?? 0))).toBeLessThan(0.1);
    for (const line of [plain, wasm, user]) expect(line?.perCpuSecond).toBeGreaterThan(0);
  });

  it("gives the same table with one, two, three and eight workers, whatever the engine", async () => {
    const dist = (path: string) => pathToFileURL(join(repositoryRoot, "packages", path)).href;
    const { runEnsembleInWorkers }: typeof import("@commonweal/experiments/node") = await import(
      /* @vite-ignore */ dist("experiments/dist/node/index.js")
    );
    const tables = new Set<string>();
    for (const [workers, engine] of [
      [1, "javascript"],
      [2, "wasm"],
      [3, "javascript"],
      [8, "wasm"],
    ] as const) {
      const { values } = await runEnsembleInWorkers({
        design: { kind: "sobol", dimensions: 0, size: 24, seed: null },
        model: {
          url: dist("path-dependence/dist/index.js"),
          export: "grm1Model",
          setup: { seed: 1, actors: 60, engine },
        },
        workers,
      });
      tables.add(values.join());
    }
    expect(tables.size).toBe(1);
  });

  it("keeps its memory within 10 MB over many runs", () => {
    const out = run("--expose-gc", "bench/simulation/memory.mjs", "--runs", "1500", "--actors", "40");
    expect(out).toContain("passed");
  });
});

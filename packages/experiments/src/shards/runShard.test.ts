import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DesignSpec } from "../designs/DesignSpec.ts";
import type { Model } from "../ensembles/Model.ts";
import { sweepOf } from "../testing/sweepOf.ts";
import { encodeShard } from "./encodeShard.ts";
import type { RecordModel } from "./RecordModel.ts";
import type { RunRequest } from "./runRequest.ts";
import { runShard } from "./runShard.ts";
import { sha256Of } from "./sha256Of.ts";
import { shardCount } from "./shardCount.ts";

const sums: RecordModel = ({ parameters }) => ({
  outputs: { sum: (parameters.side as number) + (parameters.kind as number) },
});

async function requestsOf(manifest: ReturnType<typeof sweepOf>): Promise<RunRequest[]> {
  const requests: RunRequest[] = [];
  const keep: RecordModel = (request) => {
    requests.push(request);
    return { outputs: { sum: 0 } };
  };
  for (let index = 0; index < shardCount(manifest); index += 1) await runShard(manifest, index, keep);
  return requests;
}

describe("runShard", () => {
  it("gives values for points: between the bounds, or a level", async () => {
    // Sobol's first points of two dimensions: (0, 0), (1/2, 1/2), (3/4, 1/4), (1/4, 3/4).
    const { id, runs, series, actors } = await runShard(sweepOf(), 0, sums);
    expect(id).toMatch(/^s-[0-9a-f]{32}$/);
    expect(runs).toEqual({ columns: ["sum"], rows: 4, values: [Float64Array.of(10, 21, 11.5, 30.5)] });
    expect([series, actors]).toEqual(Array(2).fill({ columns: [], rows: 0, values: [] }));
  });

  it("names and writes a shard as Python's json, struct and hashlib do, in every engine", async () => {
    // Python 3.11: canonical JSON by json.dumps(sort_keys=True, separators=(",", ":")), struct.pack("<4d", 10, 21, 11.5, 30.5).
    const manifest = sweepOf();
    expect(manifest.experiment).toBe("08a98a32c8a9cae45cccd0a1e30e8ffb8b92c6370d0d07d3eb860f6cab34e872");
    const shard = await runShard(manifest, 0, sums);
    expect(shard.id).toBe("s-04b472380d28c1e0ce8d6ff27af8c622");
    expect(sha256Of(encodeShard(shard))).toBe(
      "bac0fab0900c487f401081933a77b3c9e9b2b21865d73ce5a72dcb89243bab26",
    );
  });

  it("meets every level of a grid, whether levels stand at the ends or in the middles", async () => {
    for (const levelsAt of ["ends", "middles"] as const) {
      const design: DesignSpec = { kind: "full-factorial", levels: [1, 3], levelsAt };
      const values = (await requestsOf(sweepOf({ design }))).map(({ parameters }) => parameters.kind);
      expect(values).toEqual([10, 20, 30]);
    }
  });

  it("tells point, replication and a seed that differs unless random numbers are common", async () => {
    const design = { kind: "sobol", dimensions: 2, size: 3, seed: null } as const;
    const twice = { kind: "replicated", design, replications: 2 } as const;
    const apart = await requestsOf(sweepOf({ design: { ...twice, commonRandomNumbers: false } }));
    expect(apart.map(({ run, point, replication }) => [run, point, replication])).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [2, 1, 0],
      [3, 1, 1],
      [4, 2, 0],
      [5, 2, 1],
    ]);
    expect(new Set(apart.map(({ seed }) => seed)).size).toBe(6);
    expect(apart.every(({ seed }) => Number.isSafeInteger(seed) && seed >= 0)).toBe(true);
    const common = await requestsOf(sweepOf({ design: { ...twice, commonRandomNumbers: true } }));
    expect(new Set(common.map(({ seed }) => seed)).size).toBe(2);
  });

  it("keeps series and actors with their run, and null as not defined", async () => {
    const manifest = sweepOf({ series: ["level"], actors: ["share"] });
    const shard = await runShard(manifest, 2, async ({ run }) => ({
      outputs: { sum: null, unasked: 1 },
      series: { level: run === 8 ? [1, null] : [3] },
      actors: { share: [run / 2] },
    }));
    expect(shard.runs.values).toEqual([Float64Array.of(Number.NaN, Number.NaN)]);
    expect(shard.series.columns).toEqual(["run", "step", "level"]);
    expect(shard.series.values.map((column) => [...column])).toEqual([
      [8, 8, 9],
      [0, 1, 0],
      [1, Number.NaN, 3],
    ]);
    expect(shard.actors.values.map((column) => [...column])).toEqual([
      [8, 9],
      [0, 0],
      [4, 4.5],
    ]);
  });

  it("runs a model of ensembles on the values, as its outputs are asked for", async () => {
    const model: Model = {
      outputs: ["index", "sum"],
      run(values, index, out) {
        out[0] = index;
        out[1] = (values[0] as number) + (values[1] as number);
      },
    };
    const plain = await runShard(sweepOf(), 1, sums);
    const { runs } = await runShard(sweepOf({ outputs: ["sum", "index"] }), 1, model);
    expect(runs.values).toEqual([plain.runs.values[0], Float64Array.of(4, 5, 6, 7)]);
    await expect(runShard(sweepOf({ outputs: ["other"] }), 1, model)).rejects.toMatchObject({
      code: "invalid-model",
    });
  });

  it("gives the same bytes for any shard size, in any order", async () => {
    const all = (await runShard(sweepOf({ shardSize: 10 }), 0, sums)).runs.values[0] as Float64Array;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), fc.nat(), async (shardSize, chosen) => {
        const manifest = sweepOf({ shardSize });
        const index = chosen % shardCount(manifest);
        const { runs } = await runShard(manifest, index, sums);
        expect(runs.values[0]).toEqual(all.slice(index * shardSize, (index + 1) * shardSize));
      }),
    );
  });

  it.each([
    ["NaN", { outputs: { sum: Number.NaN } }, [1, "outputs", "sum"]],
    ["a number left out", { outputs: {} }, [1, "outputs", "sum"]],
    ["a text", { outputs: { sum: "1" } }, [1, "outputs", "sum"]],
    ["no outputs", {}, [1, "outputs", "sum"]],
    ["no record", null, [1]],
    ["no list", { outputs: { sum: 1 }, series: { x: 1, y: [] } }, [1, "series", "x"]],
    ["lists of two lengths", { outputs: { sum: 1 }, series: { x: [1], y: [] } }, [1, "series", "y"]],
    ["infinity in a list", { outputs: { sum: 1 }, series: { x: [1 / 0], y: [0] } }, [1, "series", "x", 0]],
    ["no series", { outputs: { sum: 1 } }, [1, "series", "x"]],
  ])("names the run that gives %s", async (_, wrong, path) => {
    const right = { outputs: { sum: 1 }, series: { x: [], y: [] } };
    const model = (({ run }) => (run === 1 ? wrong : right)) as RecordModel;
    const failing = runShard(sweepOf({ series: ["x", "y"] }), 0, model);
    await expect(failing).rejects.toMatchObject({ code: "run-failed", path });
  });

  it("names the run whose model throws, now or later", async () => {
    const throwing: RecordModel = ({ run }) => {
      if (run === 5) throw new RangeError("the slope is too steep");
      return { outputs: { sum: 0 } };
    };
    const later: RecordModel = async (request) => throwing(request);
    for (const model of [throwing, later]) {
      await expect(runShard(sweepOf(), 1, model)).rejects.toMatchObject({
        code: "run-failed",
        path: [5],
        message: "Run 5: the slope is too steep",
      });
    }
  });

  it("takes names of Object.prototype as outputs and parameters", async () => {
    const manifest = sweepOf({
      parameters: [
        { name: "__proto__", min: 1, max: 1 },
        { name: "constructor", levels: [2] },
      ],
      outputs: ["toString", "__proto__"],
    });
    const answer = '{"outputs":{"toString":3,"__proto__":4}}';
    const seen: unknown[] = [];
    const { runs } = await runShard(manifest, 2, ({ parameters }) => {
      seen.push(Object.entries(parameters));
      return JSON.parse(answer);
    });
    expect(seen[0]).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
    expect(runs.values).toEqual([Float64Array.of(3, 3), Float64Array.of(4, 4)]);
    const plain = runShard(manifest, 2, () => ({ outputs: {} }));
    await expect(plain).rejects.toMatchObject({ path: [8, "outputs", "toString"] });
  });

  it("refuses a manifest of another kernel and tells how far it is", async () => {
    const failing = runShard({ ...sweepOf(), kernel: 99 }, 0, sums);
    await expect(failing).rejects.toMatchObject({ code: "invalid-manifest", path: ["kernel"] });
    const told: number[] = [];
    await runShard(sweepOf(), 2, sums, (done) => told.push(done));
    expect(told).toEqual([1, 2]);
    expect(encodeShard(await runShard(sweepOf(), 2, sums)).length).toBeGreaterThan(44);
  });
});

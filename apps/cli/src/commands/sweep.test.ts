import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const place = workplace();

const program = `import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const { parameters: { rate, years }, seed } = JSON.parse(line);
  console.error("seed " + (seed > 0));
  console.log(JSON.stringify({ outputs: { size: rate * years }, series: { size: [1, rate] } }));
}`;
const experiment = `
model: { command: [${JSON.stringify(process.execPath)}, model.mjs] }
parameters:
  - { name: rate, min: 0, max: 0.5 }
  - { name: years, levels: [10, 20] }
design: { kind: full-factorial, levels: [3, 2] }
replications: 2
seed: 7
outputs: [size]
series: [size]
shardSize: 5
formats: [csv]
`;
const lines = (...path: string[]) =>
  readFileSync(place.inside(...path), "utf8")
    .trimEnd()
    .split("\n");

describe("commonweal sweep", () => {
  it("runs a program at every point and writes tables", async () => {
    place.put("model.mjs", program);
    const file = place.put("experiment.yaml", experiment);
    const { code, out, err } = await place.commonweal("sweep", file, "--out", place.inside("out"), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      runs: 12,
      shards: 3,
      present: 0,
      files: ["tables/design.csv", "tables/runs.csv", "tables/series.csv"],
    });
    expect(err).toContain("model: seed true\n");
    expect(err).toContain('{"done":12,"total":12,');
    expect(lines("out", "tables", "design.csv")).toEqual([
      "point,rate,years",
      "0,0,10",
      "1,0.25,10",
      "2,0.5,10",
      "3,0,20",
      "4,0.25,20",
      "5,0.5,20",
    ]);
    const runs = lines("out", "tables", "runs.csv").map((line) => line.split(","));
    expect(runs[0]).toEqual(["run", "point", "replication", "seed", "size"]);
    expect(runs.slice(1).map(([, point, replication, , size]) => [point, replication, size])).toEqual(
      ["0", "2.5", "5", "0", "5", "10"].flatMap((size, point) => [
        [String(point), "0", size],
        [String(point), "1", size],
      ]),
    );
    expect(lines("out", "tables", "series.csv")).toHaveLength(25);
  });

  it("goes on with what is missing or broken, and verifies", async () => {
    place.put("model.mjs", program);
    const file = place.put("experiment.yaml", experiment);
    const out = place.inside("out");
    await place.commonweal("sweep", file, "--out", out);
    const table = lines("out", "tables", "runs.csv");
    const shards = readdirSync(join(out, "shards"));
    truncateSync(join(out, "shards", shards[0] as string), 100);
    const models = ["--models", place.inside(".")];
    for (const option of [["--case", "x"], ["--no-rewrite"]]) {
      const { code, err } = await place.commonweal("verify", out, ...option);
      const message = `error: option '${option[0]}': found it for a sweep; expected the output of a study.\n`;
      expect([code, err]).toEqual([2, message]);
    }
    const broken = await place.commonweal("verify", out, "--recompute", "0", ...models, "--json");
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.out)).toMatchObject({ missing: [], different: [], recomputed: [] });
    expect(JSON.parse(broken.out).invalid).toHaveLength(1);
    const again = await place.commonweal("sweep", file, "--out", out);
    expect([again.code, again.out.split("\n")[0]]).toEqual([
      0,
      "12 runs in 3 shards, 2 of which were there before.",
    ]);
    expect(lines("out", "tables", "runs.csv")).toEqual(table);
    const sound = await place.commonweal("verify", out, "--recompute", "1", ...models);
    expect([sound.code, sound.out]).toEqual([
      0,
      "3 shards: 0 missing, 0 broken.\n3 run again: 0 different.\n",
    ]);
  });

  it("has its shards run one by one, to the same tables", async () => {
    place.put("model.mjs", program);
    const file = place.put("experiment.yaml", experiment);
    const [out, other] = [place.inside("out"), place.inside("other")];
    await place.commonweal("sweep", file, "--out", out);
    const prepared = await place.commonweal("sweep", file, "--out", other, "--prepare", "--json");
    expect(JSON.parse(prepared.out)).toMatchObject({ shards: 3, present: null, files: ["manifest.json"] });
    const shard = (index: string) =>
      place.commonweal(
        ...["shard", "--manifest", join(other, "manifest.json"), "--index", index, "--out", other],
        ...["--models", place.inside("."), "--json"],
      );
    for (const index of ["2", "0", "1"]) {
      const { code, out } = await shard(index);
      expect([code, JSON.parse(out)]).toEqual([
        0,
        expect.objectContaining({ index: Number(index), ran: true }),
      ]);
    }
    expect(JSON.parse((await shard("1")).out)).toMatchObject({ from: 5, to: 10, ran: false });
    expect((await shard("3")).code).toBe(1);
    const merged = await place.commonweal("sweep", file, "--out", other, "--json");
    expect(JSON.parse(merged.out).present).toBe(3);
    for (const table of ["design.csv", "runs.csv", "series.csv"]) {
      expect(lines("other", "tables", table)).toEqual(lines("out", "tables", table));
    }
  });

  it("runs scs, grm-1 and modules of the user", async () => {
    const scs = place.put(
      "scs.yaml",
      "model: scs\nsetup: { parameters: { surge: 2 } }\nparameters: [{ name: fusion, min: 0, max: 1 }]\ndesign: { kind: sobol, size: 2 }\nformats: [jsonl]\n",
    );
    expect((await place.commonweal("sweep", scs, "--out", place.inside("scs"))).code).toBe(0);
    const direct = await place.commonweal(
      "simulate",
      "scs",
      "--set",
      "surge=2",
      "--set",
      `fusion=${fusionOf(1)}`,
      "--json",
    );
    const { loss, delay } = JSON.parse(direct.out);
    expect(JSON.parse(lines("scs", "tables", "runs.jsonl")[1] as string)).toMatchObject({ loss, delay });
    const grm1 = place.put(
      "grm.yaml",
      "model: grm-1\nsetup: { actors: 50 }\ndesign: { kind: sobol, size: 3 }\nseed: 5\n",
    );
    expect((await place.commonweal("sweep", grm1, "--out", place.inside("grm"))).code).toBe(0);
    place.put(
      "half.mjs",
      "export const half = ({ by }) => ({ parameters }) => ({ outputs: { y: parameters.x / by } });",
    );
    const module = place.put(
      "module.yaml",
      "model: { module: half.mjs, export: half }\nsetup: { by: 2 }\nparameters: [{ name: x, min: 0, max: 8 }]\ndesign: { kind: full-factorial, levels: [3] }\noutputs: [y]\nformats: [csv]\n",
    );
    expect((await place.commonweal("sweep", module, "--out", place.inside("module"))).code).toBe(0);
    expect(lines("module", "tables", "runs.csv").map((line) => line.split(",")[4])).toEqual([
      "y",
      "0",
      "2",
      "4",
    ]);
  });

  it("keeps what a module says off its own output, and lets verify tell it too", async () => {
    place.put(
      "talking.mjs",
      "export const talking = () => () => (console.log('counted'), { outputs: { y: 1 } });",
    );
    const file = place.put(
      "talking.yaml",
      "model: { module: talking.mjs, export: talking }\ndesign: { kind: sobol, size: 1 }\noutputs: [y]\nformats: [csv]\n",
    );
    const out = place.inside("talking");
    const swept = await place.commonweal("sweep", file, "--out", out, "--workers", "1", "--json");
    expect([swept.code, swept.err.includes("model: counted\n")]).toEqual([0, true]);
    const models = ["--models", place.inside(".")];
    const verified = await place.commonweal("verify", out, "--recompute", "1", "--workers", "1", ...models);
    expect([verified.code, verified.err.includes("model: counted\n")]).toEqual([0, true]);
  });

  it("replaces a program that ends no run for so long, where shards are run one by one", async () => {
    const stuck =
      "import { createInterface } from 'node:readline';\nfor await (const line of createInterface({ input: process.stdin })) for (;;);";
    place.put("model.mjs", stuck);
    const file = place.put("experiment.yaml", experiment);
    const out = place.inside("out");
    await place.commonweal("sweep", file, "--out", out, "--prepare");
    const manifest = join(out, "manifest.json");
    const seconds = ["--models", place.inside("."), "--seconds-per-run", "1"];
    const { code, err } = await place.commonweal(
      ...["shard", "--manifest", manifest, "--index", "0", "--out", out, ...seconds],
    );
    expect([code, err.includes("found no answer after 1 s")]).toEqual([1, true]);
  });

  it("refuses patience where nobody is waited for", async () => {
    const file = place.put("experiment.yaml", experiment);
    const { code, err } = await place.commonweal(
      "sweep",
      file,
      "--out",
      place.inside("out"),
      "--patience",
      "9",
    );
    expect([code, err.includes("found --patience without --queue")]).toEqual([2, true]);
  });

  function fusionOf(point: number): string {
    return JSON.parse(lines("scs", "tables", "design.jsonl")[point] as string).fusion;
  }

  it.each([
    ["a file that is none", "nothing: here\n", "experiment.yaml"],
    ["a design that is none", "model: grm-1\ndesign: { kind: sobol, size: 0 }\n", "Design, size"],
    ["no outputs", "model: { command: [cat] }\ndesign: { kind: sobol, size: 1 }\n", "Found no outputs"],
    [
      "a program of no file and no version",
      "model: { command: [cat] }\noutputs: [y]\ndesign: { kind: sobol, size: 1 }\n",
      "expected one, or a version",
    ],
    [
      "a module that is not there and has no version",
      "model: { module: none.mjs, export: none }\noutputs: [y]\ndesign: { kind: sobol, size: 1 }\n",
      "expected one, or a version",
    ],
    [
      "a setup beside a program",
      "model: { command: [cat], version: '1' }\nsetup: { by: 2 }\noutputs: [y]\ndesign: { kind: sobol, size: 1 }\n",
      "setup: found one beside a program",
    ],
    [
      "a parameter that scs has not",
      "model: scs\ndesign: { kind: sobol, size: 1 }\nparameters: [{ name: x, min: 0, max: 1 }]\n",
      "Parameter 1",
    ],
    [
      "a value that scs has not",
      "model: scs\ndesign: { kind: sobol, size: 1 }\nparameters: [{ name: fusion, min: 0, max: 2 }]\n",
      "found 2; expected 0 to 1",
    ],
    [
      "a setup that is none",
      "model: grm-1\ndesign: { kind: sobol, size: 1 }\nsetup: { actors: 1 }\n",
      "setup.actors",
    ],
  ])("refuses %s before it writes anything", async (_, content, named) => {
    const file = place.put("experiment.yaml", content);
    const { code, out, err } = await place.commonweal("sweep", file, "--out", place.inside("out"));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(named);
    expect(existsSync(place.inside("out"))).toBe(false);
  });

  it("says which shards failed and keeps the others", async () => {
    place.put("model.mjs", program.replace("console.log", "if (rate === 0) process.exit(9); console.log"));
    const file = place.put("experiment.yaml", experiment);
    const { code, err } = await place.commonweal("sweep", file, "--out", place.inside("out"));
    expect(code).toBe(1);
    expect(err).toContain("2 of the shards failed, all others are done: 0, 1.");
    expect(err).toContain("what is done stays done");
    expect(readdirSync(place.inside("out", "shards"))).toHaveLength(1);
  });

  const examples = new URL("../../../../examples/programs/", import.meta.url).pathname;
  const hasPython = spawnSync("python3", ["--version"]).status === 0;

  it.runIf(hasPython)(
    "runs the example in Python: chance by seed, within what rate and years allow",
    async () => {
      const out = place.inside("out");
      const { code } = await place.commonweal("sweep", join(examples, "growth.yaml"), "--out", out);
      expect(code).toBe(0);
      const design = lines("out", "tables", "design.csv").map((line) => line.split(",").map(Number));
      const runs = lines("out", "tables", "runs.csv")
        .slice(1)
        .map((line) => line.split(",").map(Number));
      expect(runs).toHaveLength(24);
      for (const [, point = 0, , , size] of runs) {
        const [, rate = 0, years = 0] = design[point + 1] ?? [];
        expect(size).toBeGreaterThan(1);
        expect(size).toBeLessThan((1 + rate) ** years);
      }
      expect(new Set(runs.map(([, , , , size]) => size)).size).toBe(24);
    },
  );

  it("runs the example in shell and awk: growth without chance", async () => {
    const text = readFileSync(join(examples, "growth.yaml"), "utf8");
    const shell = text
      .replace("[python3, growth.py]", `[sh, "${join(examples, "growth.sh")}"]`)
      .replace("series: [size]", "");
    const { code } = await place.commonweal(
      "sweep",
      place.put("shell.yaml", shell),
      "--out",
      place.inside("out"),
    );
    expect(code).toBe(0);
    const design = lines("out", "tables", "design.csv").map((line) => line.split(",").map(Number));
    const runs = lines("out", "tables", "runs.csv")
      .slice(1)
      .map((line) => line.split(",").map(Number));
    for (const [, point = 0, , , size] of runs) {
      const [, rate = 0, years = 0] = design[point + 1] ?? [];
      expect(size).toBeCloseTo((1 + rate) ** years, 9);
    }
    expect(runs).toHaveLength(24);
  });

  it("refuses a folder with another experiment", async () => {
    const file = place.put(
      "experiment.yaml",
      "model: grm-1\nsetup: { actors: 20 }\ndesign: { kind: sobol, size: 1 }\n",
    );
    await place.commonweal("sweep", file, "--out", place.inside("out"));
    place.put("experiment.yaml", "model: grm-1\nsetup: { actors: 21 }\ndesign: { kind: sobol, size: 1 }\n");
    const { code, err } = await place.commonweal("sweep", file, "--out", place.inside("out"));
    expect([code, err.includes("Found another experiment in the folder")]).toEqual([1, true]);
  });
});

import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestOf, mergeShards, runShard } from "@commonweal/experiments";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "../findProgram.ts";

const manifest = manifestOf({
  model: { name: "sums", version: "1", setup: null },
  parameters: [{ name: "side", min: -1, max: 1 }],
  design: { kind: "sobol", dimensions: 1, size: 1000, seed: 3 },
  seed: 1,
  outputs: ["square", "seldom"],
  series: ["level"],
  shardSize: 300,
});
const folder = mkdtempSync(join(tmpdir(), "commonweal-tables-"));
let squares = 0;

beforeAll(async () => {
  const shardAt = (index: number) =>
    runShard(manifest, index, ({ run, parameters: { side = 0 } }) => {
      squares += side * side;
      return {
        outputs: { square: side * side, seldom: run % 10 === 0 ? 1 : null },
        series: { level: [run, run] },
      };
    });
  const formats = ["parquet", "csv", "jsonl"] as const;
  await mergeShards(manifest, shardAt, {
    formats,
    write: (file, bytes) => appendFileSync(join(folder, file), bytes),
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const python = ["/usr/bin/python3", "python3"].find(
  (name) => spawnSync(name, ["-c", "import pandas"]).status === 0,
);
const script = findProgram("RSCRIPT", ["Rscript"]);

/** What a reader prints: rows, missing values, sum of squares and rows of series joined to runs and design. */
function told(program: string, args: readonly string[]): [number, number, number, number] {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: "utf8", cwd: folder });
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  return JSON.parse(stdout);
}
const expected = () => [1000, 900, expect.closeTo(squares, 9), 2000];

describe("tables of a sweep", () => {
  it.runIf(python).each([
    ["csv", "pandas.read_csv(name + '.csv')"],
    ["jsonl", "pandas.read_json(name + '.jsonl', lines=True)"],
  ])("are read by pandas as %s", (_, reading) => {
    const program = `
import json, pandas
design, runs, series = [${reading} for name in ("design", "runs", "series")]
joined = series.merge(runs, on="run").merge(design, on="point")
print(json.dumps([len(runs), int(runs.seldom.isna().sum()), float(runs.square.sum()), len(joined)]))`;
    expect(told(python as string, ["-c", program])).toEqual(expected());
  });

  it.runIf(script)("are read by R as CSV", () => {
    const program = `
design <- read.csv("design.csv"); runs <- read.csv("runs.csv"); series <- read.csv("series.csv")
joined <- merge(merge(series, runs, by = "run"), design, by = "point")
cat(sprintf("[%d,%d,%.15g,%d]", nrow(runs), sum(is.na(runs$seldom)), sum(runs$square), nrow(joined)))`;
    expect(told(script as string, ["-e", program])).toEqual(expected());
  });
});

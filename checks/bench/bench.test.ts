import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../repository/repositoryRoot.ts";

// The bench runs what stands in dist/, which the test command of the repository builds first.

interface BenchRecord {
  readonly tasks: readonly {
    readonly id: string;
    readonly results: readonly { readonly tool: string; readonly cpu: number; readonly agrees: boolean }[];
  }[];
  readonly csv: { readonly actors: number; readonly ties: number } | null;
}

const folder = mkdtempSync(join(tmpdir(), "bench-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the bench of networks", () => {
  it("runs our side and graphology's of each task once, with the same answers", () => {
    const json = join(folder, "record.json");
    const { status, stderr } = spawnSync(
      process.execPath,
      ["bench/network/network.mjs", "--tiny", "--json", json],
      { cwd: repositoryRoot, encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([0, ""]);
    const record = JSON.parse(readFileSync(json, "utf8")) as BenchRecord;
    expect(record.tasks.map(({ id, results }) => [id, results.length])).toEqual([
      ["betweenness", 4],
      ["weighted betweenness", 3],
      ["closeness", 4],
      ["page rank", 2],
      ["constraint", 1],
      ["triad census", 2],
      ["cores", 2],
      ["QAP, 1,000 permutations", 1],
      ["loading", 2],
    ]);
    const results = record.tasks.flatMap((task) => task.results);
    expect(results.filter(({ agrees, cpu }) => !agrees || !(cpu >= 0))).toEqual([]);
    expect(record.csv).toMatchObject({ ties: 100 });
  });
});

describe("the bench of information", () => {
  it("gives every task under both rules, on a few contacts", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["bench/information/information.mjs", "--contacts", "200", "--actors", "20", "--rounds", "1"],
      { cwd: repositoryRoot, encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([0, ""]);
    const tasks = stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" | ").slice(0, 2).join(" "));
    expect(tasks).toEqual(
      ["apart", "chained"].flatMap((rule) =>
        ["reach", "latency by sector", "bottlenecks"].map((task) => `${rule} ${task}`),
      ),
    );
  });
});

describe("the bench of QCA", () => {
  it("gives table and solutions at every level of noise, on a few cases", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["bench/qca/qca.mjs", "--conditions", "8", "--cases", "60", "--rounds", "1"],
      { cwd: repositoryRoot, encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([0, ""]);
    const [heading, ...rows] = stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" | "));
    expect(rows.map(([task]) => task)).toEqual(
      [0, 0.2, 0.5, 1].map((noise) => `8 conditions × 60, noise ${noise}`),
    );
    expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => heading?.length));
    expect(rows.map((cells) => cells[6])).toEqual(rows.map(() => expect.stringContaining("terms, proven")));
  });
});

describe("the bench of documents", () => {
  it("reads a small file with every reader", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["bench/documents/worst.mjs", "--megabytes", "0.01", "--first", "--json"],
      { cwd: repositoryRoot, encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([0, ""]);
    const rows = JSON.parse(stdout) as {
      reader: string;
      outcome: string;
      seconds: number;
      megabytes: number;
    }[];
    expect(rows.map(({ reader }) => reader)).toEqual(
      "text markdown turns vtt srt posts docx qdc qdpx codebook codings text-codings segments sources people consent review decisions html warc".split(
        " ",
      ),
    );
    expect(rows.filter(({ seconds, megabytes }) => !(seconds >= 0) || !(megabytes > 0))).toEqual([]);
  });
});

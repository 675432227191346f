import { createHash } from "node:crypto";
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newCaseFolder } from "./newCaseFolder.ts";
import { type RunCaseStudyOptions, runCaseStudy } from "./runCaseStudy.ts";

const outputs = [
  "report.html",
  "results.json",
  "odd.md",
  "ensembles.json",
  ...["facets", "sector-facets", "triple-helix", "centrality", "changes", "changes-by-sector"].map(
    (name) => `tables/${name}.csv`,
  ),
  ...["vertical-horizontal", "responses", "information", "ties"].map((name) => `tables/${name}.csv`),
  ...["interventions", "parameters", "periods", "propositions", "regions"].map(
    (name) => `tables/${name}.csv`,
  ),
  ...["propositions", "interventions", "facets", "periods", "parameters"].map((name) => `tables/${name}.tex`),
  ...["ablation", "held-out-prediction", "causes", "configuration", "nearest-sets", "designs"].map(
    (name) => `tables/${name}.csv`,
  ),
  ...["dose-optima", "design-contrasts", "building", "regrets", "boxes"].map((name) => `tables/${name}.csv`),
  ...["facets", "sector-facets", "interventions", "trajectories", "causes", "doses"].map(
    (name) => `figures/${name}.svg`,
  ),
  ...["variants", "firmness", "cutoffs"].map((name) => `tables/${name}.csv`),
  ...["network", "centrality", "mixing"].flatMap((name) =>
    ["before", "during"].map((period) => `figures/${name}-${period}.svg`),
  ),
  "networks/before.gexf",
  "networks/during.gexf",
  "ro-crate-metadata.json",
  "run.json",
].sort();

let parent = "";
let folder = "";
/** The same case without other models: a study of it takes a third of the time. */
let plain = "";
let count = 0;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "case-study-"));
  folder = join(parent, "case");
  await newCaseFolder(folder);
  plain = join(parent, "plain");
  await newCaseFolder(plain);
  await appendFile(join(plain, "experiment.yaml"), "variants: { sets: 0 }\n");
});
afterAll(() => rm(parent, { recursive: true, force: true }));

/** Every file under a folder by its path, with slashes. */
async function filesIn(out: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(out, { recursive: true }).catch(() => []);
  const files = new Map<string, Buffer>();
  for (const entry of entries.sort()) {
    const file = join(out, entry);
    if ((await stat(file)).isFile()) files.set(entry.split(sep).join("/"), await readFile(file));
  }
  return files;
}

/** Runs the new case into a folder of its own. */
async function run(options: Partial<RunCaseStudyOptions> = {}) {
  count += 1;
  const out = options.out ?? join(parent, `out-${count}`);
  const study = await runCaseStudy({ folder, out, sets: 64, draws: 20, workers: 1, ...options });
  return { study, out, files: await filesIn(out) };
}

const textOf = (files: ReadonlyMap<string, Buffer>, path: string): string =>
  files.get(path)?.toString("utf8") ?? "";

/** Hashes of every file but the manifest, which alone tells times and the machine. */
const hashesOf = (files: ReadonlyMap<string, Buffer>) =>
  [...files]
    .filter(([path]) => path !== "run.json")
    .map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")]);

describe("runCaseStudy", () => {
  let first: Awaited<ReturnType<typeof run>>;
  let firstPlain: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    first = await run();
  });
  beforeAll(async () => {
    firstPlain = await run({ folder: plain });
  });

  it("writes every file that is promised and no other", () => {
    expect([...first.files.keys()].sort()).toEqual(outputs);
    expect([...first.study.files].sort()).toEqual(outputs);
    expect(first.study.report).toBe(join(first.out, "report.html"));
    for (const [path, bytes] of first.files) expect(bytes.length, path).toBeGreaterThan(0);
  });

  it("returns what results.json says", () => {
    const { propositions, sets, draws, seed } = JSON.parse(textOf(first.files, "results.json"));
    expect([sets, draws, seed]).toEqual([64, 20, 1]);
    expect(propositions.map(({ id }: { id: string }) => id)).toEqual(["P1", "P2", "P3"]);
    for (const [index, { id, verdict, share, interval }] of first.study.verdicts.entries()) {
      expect(propositions[index]).toMatchObject({ id, verdict, share, interval });
      expect(["supported", "contradicted", "undetermined"]).toContain(verdict);
      const { accepted, tried } = propositions[index];
      expect([accepted, tried]).toEqual([first.study.accepted, first.study.tried]);
    }
    expect(first.study.tried).toBe(64);
    expect(first.study.warnings).toEqual([]);
  });

  it("lists inputs and outputs in run.json, with checksums that hold", async () => {
    const manifest = JSON.parse(textOf(first.files, "run.json"));
    expect(manifest).toMatchObject({
      case: "my-case",
      options: { seed: 1, sets: 64, draws: 20, language: "en" },
      workers: 1,
      warnings: [],
    });
    expect(manifest.parameters).toMatchObject({ fusion: 0.6, surge: 1.5 });
    const sums = (list: { path: string; sha256: string }[]) =>
      list.map(({ path, sha256 }) => [path, sha256]).sort();
    expect(sums(manifest.outputs)).toEqual(hashesOf(first.files).sort());
    expect(sums(manifest.inputs)).toEqual(hashesOf(await filesIn(folder)).sort());
  });

  it("describes every output in the crate, dated by the latest source", () => {
    const crate = JSON.parse(textOf(first.files, "ro-crate-metadata.json"));
    const root = crate["@graph"].find((entity: { "@id": string }) => entity["@id"] === "./");
    expect(root.datePublished).toBe("2020-05-01");
    expect(root.hasPart.map((part: { "@id": string }) => part["@id"]).sort()).toEqual(
      outputs.filter((path) => path !== "ro-crate-metadata.json"),
    );
  });

  it("writes a report that fetches nothing", () => {
    const report = textOf(first.files, "report.html");
    expect(report).toMatch(/^<!doctype html>/i);
    expect(report).not.toMatch(
      /<(?:script|iframe|link)\b|\bsrc="(?!data:)|@import|url\((?!["']?(?:data:|#))/i,
    );
  });

  it("writes the same bytes on a second run, into the same folder too", async () => {
    const again = await run({ folder: plain });
    expect(hashesOf(again.files)).toEqual(hashesOf(firstPlain.files));
    const once = await run({ folder: plain, out: again.out });
    expect(hashesOf(once.files)).toEqual(hashesOf(firstPlain.files));
  });

  it("writes the same bytes with two workers", async () => {
    expect(hashesOf((await run({ workers: 2 })).files)).toEqual(hashesOf(first.files));
  });

  it("writes other results with another seed", async () => {
    const other = await run({ folder: plain, seed: 2 });
    expect(textOf(other.files, "results.json")).not.toBe(textOf(firstPlain.files, "results.json"));
  });

  it("writes a Chinese report with the same results", async () => {
    const chinese = await run({ folder: plain, lang: "zh" });
    const report = textOf(chinese.files, "report.html");
    expect(report).toMatch(/<html[^>]* lang="zh/);
    expect(report).toContain("我的社区");
    expect(textOf(firstPlain.files, "report.html")).toMatch(/<html[^>]* lang="en/);
    expect(textOf(chinese.files, "results.json")).toBe(textOf(firstPlain.files, "results.json"));
  });

  it("draws the figures of periods whose ids hold dots", async () => {
    const dotted = join(parent, "dotted");
    await cp(plain, dotted, { recursive: true });
    for (const path of ["case.yaml", "ties.csv", "evidence/codings.csv"]) {
      const text = await readFile(join(dotted, path), "utf8");
      await writeFile(join(dotted, path), text.replaceAll(/\bbefore\b/g, "up.to.2019"));
    }
    const { files } = await run({ folder: dotted });
    for (const name of ["network", "mixing", "centrality"]) {
      expect(textOf(files, `figures/${name}-up.to.2019.svg`)).toContain("<svg");
    }
  });

  it("takes size and seed from the case where none is given, and tells its progress", async () => {
    const small = join(parent, "small");
    await newCaseFolder(small);
    const text = await readFile(join(small, "experiment.yaml"), "utf8");
    const changed = text.replace("size: 1024", "size: 16").replace("seed: 1", "seed: 7");
    await writeFile(
      join(small, "experiment.yaml"),
      `${changed}variants: { agents: { sets: 4, replications: 1 } }\n`,
    );
    const stages: string[] = [];
    const out = join(parent, "small-out");
    const { tried, accepted } = await runCaseStudy({
      folder: small,
      out,
      draws: 20,
      workers: 1,
      onProgress: ({ stage, done, total }) => stages.push(`${stage} ${done} of ${total}`),
    });
    expect(tried).toBe(16);
    expect(JSON.parse(textOf(await filesIn(out), "results.json"))).toMatchObject({ seed: 7, sets: 16 });
    expect(stages).toContain("ensemble 16 of 16");
    const ends = [
      ...["read 1 of 1", "ensemble 16 of 16", `experiments ${accepted} of ${accepted}`],
      stages.find((stage) => /^variants (\d+) of \1$/.test(stage)) ?? "",
      stages.find((stage) => /^agents (\d+) of \1$/.test(stage)) ?? "",
      `write ${outputs.length} of ${outputs.length}`,
    ].map((stage) => stages.indexOf(stage));
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect([ends[0], ends.at(-1)]).toEqual([0, stages.length - 1]);
    expect(stages.filter((stage) => / (\d+) of \1$/.test(stage))).toHaveLength(ends.length);
  });
});

describe("runCaseStudy, stopped or refused", () => {
  it("rejects with the signal's reason and writes nothing when the signal was given before", async () => {
    const out = join(parent, "stopped-before");
    const signal = AbortSignal.abort(new Error("stopped by hand"));
    await expect(run({ out, signal })).rejects.toThrow("stopped by hand");
    expect((await filesIn(out)).size).toBe(0);
  });

  it("rejects and writes nothing when the signal comes while the ensemble runs", async () => {
    const out = join(parent, "stopped-within");
    const controller = new AbortController();
    const stopped = run({
      out,
      sets: 4096,
      signal: controller.signal,
      onProgress: ({ stage }) => stage === "ensemble" && controller.abort(new Error("stopped by hand")),
    });
    await expect(stopped).rejects.toThrow("stopped by hand");
    expect((await filesIn(out)).size).toBe(0);
  });

  it("refuses a faulty case before it writes anything", async () => {
    const out = join(parent, "refused");
    await expect(run({ folder: join(parent, "none"), out })).rejects.toMatchObject({ code: "invalid-case" });
    expect((await filesIn(out)).size).toBe(0);
  });

  it("leaves no manifest and no half-written file where an output cannot be written", async () => {
    const { out } = await run({ folder: plain });
    await rm(join(out, "tables"), { recursive: true });
    await writeFile(join(out, "tables"), "in the way");
    await expect(run({ folder: plain, out })).rejects.toThrow();
    const left = [...(await filesIn(out)).keys()];
    expect(left).not.toContain("run.json");
    expect(left.filter((path) => path.endsWith(".partial"))).toEqual([]);
  });
});

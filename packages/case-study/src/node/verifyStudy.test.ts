import { createHash } from "node:crypto";
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EnsembleRecord } from "./ensembleRecorder.ts";
import { newCaseFolder } from "./newCaseFolder.ts";
import { sampledBlocks } from "./recomputedBlocks.ts";
import { runCaseStudy } from "./runCaseStudy.ts";
import { sealed } from "./sealed.ts";
import { type VerifyStudyOptions, verifyStudy } from "./verifyStudy.ts";

let parent = "";
let folder = "";
let out = "";
/** The same case without other models, and its study. */
let plain = "";
let plainOut = "";

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "case-study-"));
  folder = join(parent, "case");
  out = join(parent, "out");
  await newCaseFolder(folder);
  plain = join(parent, "plain");
  plainOut = join(parent, "plain-out");
  await cp(folder, plain, { recursive: true });
  const fewer = "{ sets: 70, choices: [{ kind: fermi }], agents: { sets: 4, replications: 2 } }";
  await appendFile(join(folder, "experiment.yaml"), `variants: ${fewer}\n`);
  await appendFile(join(plain, "experiment.yaml"), "variants: { sets: 0 }\n");
  await runCaseStudy({ folder, out, sets: 130, draws: 5, workers: 1 });
});
beforeAll(async () => {
  await runCaseStudy({ folder: plain, out: plainOut, sets: 130, draws: 5, workers: 1 });
});
afterAll(() => rm(parent, { recursive: true, force: true }));

async function pathsIn(place: string): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(place, { recursive: true })) {
    if ((await stat(join(place, entry))).isFile()) paths.push(entry.split(sep).join("/"));
  }
  return paths.sort();
}

const quick = (options: Partial<VerifyStudyOptions> = {}) =>
  verifyStudy({ out, folder, recompute: 0, rewrite: false, workers: 1, ...options });

/** Changes one byte of a file, looks, and puts the byte back. */
async function withChangedByte<Found>(file: string, look: () => Promise<Found>): Promise<Found> {
  const bytes = await readFile(file);
  const changed = Buffer.from(bytes);
  const place = Math.floor(bytes.length / 2);
  changed[place] = (changed[place] as number) ^ 1;
  await writeFile(file, changed);
  try {
    return await look();
  } finally {
    await writeFile(file, bytes);
  }
}

/** A copy of the plain outputs in which one file is another and `run.json` says that it always was. */
async function forged(path: string, change: (text: string) => string): Promise<string> {
  const copy = await mkdtemp(join(parent, "forged-"));
  await cp(plainOut, copy, { recursive: true });
  const text = change(await readFile(join(copy, path), "utf8"));
  await writeFile(join(copy, path), text);
  const { seal: _, ...manifest } = JSON.parse(await readFile(join(copy, "run.json"), "utf8"));
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  manifest.outputs = manifest.outputs.map((each: { path: string }) =>
    each.path === path ? { path, bytes: bytes.length, sha256 } : each,
  );
  await writeFile(join(copy, "run.json"), sealed(manifest));
  return copy;
}

describe("verifyStudy", () => {
  it("finds nothing in a study as it was written, and makes every file of it again", {
    timeout: 300_000,
  }, async () => {
    const found = await verifyStudy({ out, folder, workers: 1, recompute: 1 });
    const files = await pathsIn(out);
    expect(found).toMatchObject({
      case: "my-case",
      outputs: { listed: files.length, missing: [], changed: [], added: [] },
      inputs: { listed: (await pathsIn(folder)).length, missing: [], changed: [] },
      rewritten: { files: files.length, different: [] },
    });
    expect(found.ensembles.different).toEqual([]);
    // 130 sets are two blocks of 64 and one of two.
    expect(found.ensembles.recomputed.slice(0, 3)).toEqual([
      { ensemble: 0, from: 0, to: 64 },
      { ensemble: 0, from: 64, to: 128 },
      { ensemble: 0, from: 128, to: 130 },
    ]);
  });

  it("catches one changed byte in every output, the manifest too, and names the file", async () => {
    const paths = await pathsIn(out);
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const told = await withChangedByte(join(out, path), quick).then(
        ({ outputs }) => outputs.changed,
        (error: Error) => [/run\.json/.exec(error.message)?.[0]],
      );
      // A changed checksum points at its own file too.
      if (path === "run.json") expect(told).toContain(path);
      else expect(told).toEqual([path]);
    }
  });

  it("catches one changed byte in every input and names the file", async () => {
    for (const path of await pathsIn(folder)) {
      const { inputs } = await withChangedByte(join(folder, path), quick);
      expect(inputs?.changed).toEqual([path]);
    }
  });

  it("names what is missing and what was added", async () => {
    const copy = join(parent, "other");
    await cp(out, copy, { recursive: true });
    await rm(join(copy, "tables/facets.csv"));
    await writeFile(join(copy, "tables/mine.csv"), "a\n1\n");
    const { outputs, inputs } = await quick({ out: copy, folder: undefined });
    expect(outputs).toMatchObject({
      missing: ["tables/facets.csv"],
      changed: [],
      added: ["tables/mine.csv"],
    });
    expect(inputs).toBeNull();
  });

  it("finds a table that was changed together with its checksum, by making it again", async () => {
    const copy = await forged("tables/facets.csv", (text) => text.replace(/\d(?=,)/, "$&1"));
    expect((await quick({ out: copy, folder: plain })).outputs.changed).toEqual([]);
    const { rewritten } = await verifyStudy({ out: copy, folder: plain, workers: 1, recompute: 0 });
    expect(rewritten?.different).toEqual(["tables/facets.csv", "run.json"]);
  });

  it("finds rows that are not what the model gives, without the case folder", async () => {
    const copy = await forged("ensembles.json", (text) =>
      text.replace(
        /"blocks": \[\s*"(.)/,
        (found, digit: string) => `${found.slice(0, -1)}${digit === "0" ? 1 : 0}`,
      ),
    );
    const { outputs, ensembles } = await verifyStudy({ out: copy, workers: 1, recompute: 1 });
    expect(outputs.changed).toEqual([]);
    expect(ensembles.different).toEqual([ensembles.recomputed[0]]);
  });

  it("chooses the same rows for the same seed and others for another, at least one block an ensemble", () => {
    const setup = {} as EnsembleRecord["setup"];
    const records = [
      { rows: 6400, blocks: Array<string>(100).fill(""), setup },
      { rows: 3, blocks: [""], setup },
      { rows: 3, blocks: [""], setup: null },
    ];
    const chosen = (seed: number) => sampledBlocks(records, { recompute: 0.1, seed });
    expect(chosen(1)).toHaveLength(11);
    expect(chosen(1).at(-1)).toEqual({ ensemble: 1, from: 0, to: 3 });
    expect(chosen(1)).toEqual(chosen(1));
    expect(chosen(2)).not.toEqual(chosen(1));
    expect(sampledBlocks(records, { recompute: 0, seed: 1 })).toEqual([]);
  });

  it.each([
    ["no manifest", null, /no run\.json/],
    ["no JSON", "{", /not JSON/],
    ["a path that leads elsewhere", '{"outputs": [{"path": "../secret"}]}', /another shape/],
  ])("refuses a folder with %s", async (_, text, message) => {
    const place = await mkdtemp(join(parent, "none-"));
    if (text !== null) await writeFile(join(place, "run.json"), text);
    const refused = expect.objectContaining({
      code: "invalid-output",
      message: expect.stringMatching(message),
    });
    await expect(verifyStudy({ out: place })).rejects.toEqual(refused);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses to run a share of %d again", async (recompute) => {
    await expect(verifyStudy({ out, recompute })).rejects.toMatchObject({ code: "invalid-option" });
  });
});

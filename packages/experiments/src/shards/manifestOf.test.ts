import { describe, expect, it } from "vitest";
import { sweepOf } from "../testing/sweepOf.ts";
import type { Manifest } from "./Manifest.ts";
import { parsedManifest } from "./parsedManifest.ts";
import { shardCount } from "./shardCount.ts";
import { shardOf } from "./shardOf.ts";

const manifest = sweepOf();
const refused = (changes: object) => () => parsedManifest({ ...manifest, ...changes });

describe("manifestOf", () => {
  it("makes what parsedManifest takes, also after a way through JSON", () => {
    expect(parsedManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  });

  it("hashes everything that the numbers depend on, and nothing else", () => {
    const others: Partial<Manifest>[] = [
      { seed: 2 },
      { model: { name: "sums", version: "2", setup: null } },
      { model: { name: "sums", version: "1", setup: { a: 1 } } },
      { design: { kind: "sobol", dimensions: 2, size: 11, seed: null } },
      {
        parameters: [
          manifest.parameters[0],
          { name: "kind", levels: [10, 20, 31] },
        ] as Manifest["parameters"],
      },
      { outputs: ["sum", "more"] },
      { series: ["x"] },
      { actors: ["x"] },
    ];
    const hashes = others.map((changes) => sweepOf(changes).experiment);
    expect(new Set([...hashes, manifest.experiment]).size).toBe(others.length + 1);
    expect(sweepOf({ shardSize: 5 }).experiment).toBe(manifest.experiment);
  });

  it.each([
    ["another format", { schema: 2 }, ["schema"]],
    ["a name twice", { outputs: ["a", "a"] }, ["outputs"]],
    ["a name with a line break", { outputs: ["a\nb"] }, ["outputs", 0]],
    ["bounds the wrong way round", { parameters: [{ name: "a", min: 1, max: 0 }] }, ["parameters", 0]],
    ["more dimensions than parameters", { parameters: manifest.parameters.slice(1) }, ["parameters"]],
    ["a changed seed under the old hash", { seed: 9 }, ["experiment"]],
    ["shards without runs", { shardSize: 0 }, ["shardSize"]],
    ["a key that means nothing", { note: "" }, []],
  ])("refuses %s", (_, changes, path) => {
    const place = expect.objectContaining({ code: "invalid-manifest" });
    expect(refused(changes)).toThrow(place);
    expect(refused(changes)).toThrow(
      expect.objectContaining({ path: expect.arrayContaining(path.slice(0, 1)) as unknown }),
    );
  });

  it("refuses shards whose numbers would not fit into memory", () => {
    const outputs = Array.from({ length: 1000 }, (_, at) => `o${at}`);
    expect(() => sweepOf({ outputs, shardSize: 2 ** 20 })).toThrow(
      expect.objectContaining({ code: "invalid-manifest", path: ["shardSize"] }),
    );
  });
});

describe("shardOf", () => {
  it("cuts the runs into shards with none left over and none twice", () => {
    expect(shardCount(manifest)).toBe(3);
    const ranges = [0, 1, 2].map((index) => shardOf(manifest, index));
    expect(ranges.map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 8],
      [8, 10],
    ]);
    expect(new Set(ranges.map(({ id }) => id)).size).toBe(3);
  });

  it("counts the runs of replicated designs", () => {
    const design = { kind: "latin-hypercube", dimensions: 2, size: 3, seed: 1 } as const;
    const twice = { kind: "replicated", design, replications: 5, commonRandomNumbers: false } as const;
    expect(shardCount(sweepOf({ design: twice }))).toBe(4);
  });

  it("names a shard by the SHA-256 of experiment and runs, as GNU coreutils 9.1 has it", () => {
    // printf '{"experiment":"%064d","from":8,"to":10}' 0 | sha256sum
    const { id } = shardOf({ ...manifest, experiment: "0".repeat(64) }, 2);
    expect(id).toBe("s-89bd4a195ba983c45aa0f52634a32b64");
  });

  it("refuses an index that is none", () => {
    for (const index of [-1, 3, 0.5, Number.NaN]) {
      expect(() => shardOf(manifest, index)).toThrow(expect.objectContaining({ code: "unknown-index" }));
    }
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { MeasureValue } from "../../packages/actor-network/src/table/MeasureEntry.ts";
import { matchEntry } from "../../packages/actor-network/src/table/matchEntry.ts";
import { measure } from "../../packages/actor-network/src/table/measure.ts";
import { measureTable } from "../../packages/actor-network/src/table/measureTable.ts";
import { differences } from "../../packages/actor-network/src/testing/differences.ts";
import { measureInputOf } from "../../packages/actor-network/src/testing/measureInputOf.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";

interface Expected {
  readonly metrics: readonly { readonly id: string; readonly call: string; readonly value?: unknown }[];
}

/** Networks beside this repository, and a folder that fixtures/make_reference.py of actor-network filled. */
const networks = join(repositoryRoot, "../shared/networks");
const made = process.env.REFERENCE_NETWORKS ?? "";

const read = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".json") && !file.endsWith(".expected.json"))
        .map((file) => file.slice(0, -5))
    : [];

/** Values that are not compared, for every network or for one, and why. */
const conventions = new Map([
  ["louvain.communityCounts", "drawn by chance; another generator draws others"],
  ["louvain.bestOf100.modularity", "ours may be larger, and is compared for that"],
  ["chemnet-committees hits.authority.sum1", "two-mode: two leading vectors, and every mixture of them"],
  ["chemnet-committees centralization.eigenvector", "two-mode: R sna's iteration swings between the modes"],
  ["chemnet-committees hits.hub.sum1", "two-mode: two leading vectors, and every mixture of them"],
]);

describe("every measure, on networks beside the repository", () => {
  it.skipIf(namesIn(networks).length === 0)("finds them", () => expect(existsSync(networks)).toBe(true));

  it.each(namesIn(networks))("is sound on %s", (name) => {
    const { measures, undefined: reasons } = measure(measureInputOf(read(networks, `${name}.json`)), "all");
    expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
    expect(Object.entries(reasons).filter(([, reason]) => reason.length < 10)).toEqual([]);
  });
});

describe("every measure beside NetworkX, igraph, R sna and numpy", () => {
  it.skipIf(made === "")("finds the folder that REFERENCE_NETWORKS names", () => {
    expect(namesIn(made)).not.toEqual([]);
  });

  it.each(namesIn(made))("agrees on %s", (name) => {
    const input = measureInputOf(read(made, `${name}.json`));
    const { metrics } = read(made, `${name}.expected.json`) as Expected;
    const valued = metrics.filter(({ value }) => value !== undefined);
    expect(valued.filter(({ id }) => matchEntry(measureTable, id) === null).map(({ id }) => id)).toEqual([]);

    const values = new Map<string, MeasureValue>();
    const ids = valued.map(({ id }) => id);
    for (const [id, value] of Object.entries(measure(input, ids).measures)) values.set(id, value);
    const found = valued
      .filter(({ id }) => !conventions.has(id) && !conventions.has(`${name} ${id}`))
      .flatMap(({ id, call, value }) =>
        differences(values.get(id), value, 1e-6, id).map((difference) => `${difference} (${call})`),
      );
    expect(found).toEqual([]);
    const best = valued.find(({ id }) => id === "louvain.bestOf100.modularity");
    expect(values.get("louvain.bestOf100.modularity")).toBeGreaterThanOrEqual(
      (best?.value as number) - 1e-12,
    );
  });
});

import { describe, expect, it } from "vitest";
import { ExperimentsError } from "../errors.ts";
import { designOf } from "./designOf.ts";
import { replicationOf } from "./replicationOf.ts";

const design = { kind: "latin-hypercube", dimensions: 2, size: 5, seed: 3 } as const;
const replicated = (commonRandomNumbers: boolean) =>
  ({ kind: "replicated", design, replications: 3, commonRandomNumbers }) as const;

describe("replicationOf", () => {
  it("names the point that the design gives", () => {
    const runs = designOf(replicated(true));
    expect(runs).toMatchObject({ size: 15, dimensions: 2 });
    for (let index = 0; index < 15; index += 1) {
      const { point, replication } = replicationOf(replicated(true), index);
      expect(point * 3 + replication).toBe(index);
      expect(runs.point(index)).toEqual(designOf(design).point(point));
    }
  });

  it("has the same keys at every point under common random numbers, and keys of its own otherwise", () => {
    const keys = (common: boolean) =>
      Array.from({ length: 15 }, (_, index) => JSON.stringify(replicationOf(replicated(common), index).key));
    expect(new Set(keys(false)).size).toBe(15);
    expect(new Set(keys(true)).size).toBe(3);
    expect(keys(true).slice(0, 3)).toEqual(keys(true).slice(12));
  });

  it("has one replication a point where nothing is replicated", () => {
    expect(replicationOf(design, 4)).toEqual({
      point: 4,
      replication: 0,
      key: { point: 4, replication: 0 },
    });
  });

  it.each([-1, 0.5, Number.NaN])("refuses %d as an index", (index) => {
    expect(() => replicationOf(design, index)).toThrow(ExperimentsError);
  });
});

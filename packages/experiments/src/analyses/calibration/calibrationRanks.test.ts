import { stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../ensembles/Model.ts";
import { calibrationRanks } from "./calibrationRanks.ts";

const model: Model = {
  outputs: ["x", "y", "index"],
  run([x = 0, y = 0], index, out) {
    out.set([x, y, index]);
  },
};
const options = { dimensions: 2, replications: 50, draws: 4, seed: 1 };

describe("calibrationRanks", () => {
  it("counts draws below the true value of each parameter", () => {
    // Two of four draws lie below x, none below y; the data say the truth here.
    const ranks = calibrationRanks(model, {
      ...options,
      fit: ([x = 0, y = 0]) => [x / 2, y + 1, x / 3, y + 2, x + 1, y + 3, x + 2, y + 4],
    });
    expect(ranks.map((column) => new Set(column))).toEqual([new Set([2]), new Set([0])]);
    expect(ranks[0]).toHaveLength(50);
  });

  it("breaks ties by lot, each rank with the same chance", () => {
    const fit = ([x = 0]: Float64Array) => [x, x, x, x];
    const [ranks] = calibrationRanks(model, { ...options, dimensions: 1, replications: 5000, fit });
    const counts = [0, 1, 2, 3, 4].map((rank) => ranks?.filter((each) => each === rank).length ?? 0);
    // 1,000 each, and four standard deviations.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(114);
  });

  it("hands the fit its own copy of the data and the number of the replication", () => {
    const seen: number[] = [];
    const fit = (outputs: Float64Array, replication: number) => {
      seen.push((outputs[2] as number) - replication);
      outputs.fill(9);
      return new Float64Array(8);
    };
    calibrationRanks(model, { ...options, fit });
    expect(seen).toEqual(Array<number>(50).fill(0));
  });

  it("gives the same first ranks for fewer replications", () => {
    const fit = (_: Float64Array, replication: number) => {
      const random = stream({ root: 3, replication, purpose: "fit" });
      return Array.from({ length: 8 }, () => uniform(random));
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49 }), (replications) => {
        const all = calibrationRanks(model, { ...options, fit });
        const few = calibrationRanks(model, { ...options, replications, fit });
        expect(few).toEqual(all.map((column) => column.slice(0, replications)));
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    { name: "a fit with too few draws", draws: [1, 2], code: "invalid-counts" },
    { name: "draws that are no numbers", draws: [1, 2, 3, 4, 5, 6, 7, Number.NaN], code: "invalid-value" },
  ])("refuses $name", ({ draws, code }) => {
    expect(() => calibrationRanks(model, { ...options, fit: () => draws })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("refuses no replications", () => {
    const none = { ...options, replications: 0, fit: () => [] };
    expect(() => calibrationRanks(model, none)).toThrow(expect.objectContaining({ path: ["replications"] }));
  });
});

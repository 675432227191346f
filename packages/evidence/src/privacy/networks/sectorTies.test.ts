import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleNetwork } from "../../testing/exampleNetwork.ts";
import { randomNetworks } from "../../testing/randomNetworks.ts";
import { sectorTies } from "./sectorTies.ts";

describe("sectorTies", () => {
  const network = exampleNetwork(
    ["state", "state", "society", "society", "media"],
    [
      [0, 2],
      [0, 2],
      [2, 0],
      [2, 3],
      [4, 0],
      [1, 1],
    ],
  );

  it("counts ties from class to class; a sector that is too small joins the smallest other, of two alike the first", () => {
    expect(sectorTies(network, { k: 2 })).toEqual({
      sectors: ["society", null],
      actors: [2, 3],
      ties: [
        [1, 1],
        [2, 1],
      ],
    });
  });

  it("keeps each sector where one actor is enough", () => {
    expect(sectorTies(network, { k: 1 })).toEqual({
      sectors: ["media", "society", "state"],
      actors: [1, 2, 2],
      ties: [
        [0, 0, 1],
        [0, 1, 1],
        [0, 2, 0],
      ],
    });
  });

  it("counts a tie without direction once", () => {
    const undirected = { ...network, directed: false };
    expect(sectorTies(undirected, { k: 1 })?.ties).toEqual([
      [0, 0, 1],
      [0, 1, 3],
      [0, 0, 0],
    ]);
  });

  it("is null for fewer actors than k", () => {
    expect(sectorTies(network, { k: 6 })).toBeNull();
    expect(sectorTies(exampleNetwork([], []))).toBeNull();
  });

  it("counts every actor and every tie once, in classes of k or more", () => {
    fc.assert(
      fc.property(randomNetworks, fc.integer({ min: 1, max: 5 }), (given, k) => {
        const table = sectorTies(given, { k });
        expect(table === null).toBe(given.order < k);
        if (table === null) return;
        expect(Math.min(...table.actors)).toBeGreaterThanOrEqual(k);
        expect(table.actors.reduce((sum, each) => sum + each, 0)).toBe(given.order);
        const loops = [...given.sources].filter((source, arc) => source === given.targets[arc]).length;
        const total = table.ties.flat().reduce((sum, each) => sum + each, 0);
        expect(total).toBe(given.sources.length - loops);
      }),
    );
  });
});

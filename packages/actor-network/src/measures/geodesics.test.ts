import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { lightTies } from "../testing/lightTies.ts";
import { plainDistances } from "../testing/plainDistances.ts";
import { plainLengths } from "../testing/plainLengths.ts";
import { plainPaths } from "../testing/plainPaths.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { geodesics } from "./geodesics.ts";

describe("geodesics", () => {
  it("is null throughout without pairs, and for mean and diameter without paths", () => {
    const nothing = { histogram: [], mean: null, diameter: null };
    expect(geodesics(arraysOf(1, []))).toEqual({ ...nothing, unreachable: 0, efficiency: null });
    expect(geodesics(arraysOf(3, []))).toEqual({ ...nothing, unreachable: 6, efficiency: 0 });
  });

  it("follows ties sent, or both ways if told", () => {
    const chain = arraysOf(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      { directed: true },
    );
    expect(geodesics(chain)).toMatchObject({ histogram: [2, 1], unreachable: 3, diameter: 2 });
    expect(geodesics(chain, { direction: "both" })).toMatchObject({ histogram: [4, 2], unreachable: 0 });
  });

  it.each(referenceNetworks)("agrees with NetworkX on $name", ({ network, expected }) => {
    const found = geodesics(network);
    const histogram = expected("geodesic.histogram") as Record<string, number>;
    expect(found.histogram).toEqual(Object.entries(histogram).map(([, pairs]) => pairs));
    expect(found.mean).toBeCloseTo(expected("geodesic.meanReachable") as number, 12);
    expect(found.diameter).toBe(expected("geodesic.diameterReachable"));
    expect(found.efficiency).toBeCloseTo(expected("efficiency.global") as number, 12);
  });

  it("counts plainly computed distances", () => {
    fc.assert(
      fc.property(randomTies(7), fc.boolean(), (ties, directed) => {
        const network = arraysOf(7, ties, { directed });
        const distances = plainDistances(network, !directed)
          .flat()
          .filter((distance) => distance > 0);
        const { histogram, unreachable } = geodesics(network);
        expect(unreachable).toBe(distances.filter((distance) => distance === Infinity).length);
        histogram?.forEach((pairs, index) => {
          expect(pairs).toBe(distances.filter((distance) => distance === index + 1).length);
        });
        expect(unreachable + (histogram ?? []).reduce((sum, each) => sum + each, 0)).toBe(42);
      }),
    );
  });

  it("has a finite diameter where some pairs have no path, and counts those", () => {
    const two = arraysOf(5, [
      [0, 1, 2],
      [1, 2, 5],
      [3, 4, 1],
    ]);
    expect(geodesics(two)).toMatchObject({ diameter: 2, unreachable: 12 });
    expect(geodesics(two, { lengths: { means: "distance" } })).toEqual({
      histogram: null,
      unreachable: 12,
      mean: (2 * (2 + 5 + 7 + 1)) / 8,
      diameter: 7,
      efficiency: (2 * (1 / 2 + 1 / 5 + 1 / 7 + 1)) / 20,
    });
  });

  it("sums plainly computed distances, in steps, by strength and by distance", () => {
    const means = fc.constantFrom(undefined, "strength", "distance");
    fc.assert(
      fc.property(lightTies(6), fc.boolean(), means, (ties, directed, means) => {
        const network = arraysOf(6, ties, { directed });
        const { lengths, scale } = plainLengths(network, !directed, means);
        const { distance } = plainPaths(lengths);
        const all = lengths
          .flatMap((row, from) => row.map((_, to) => distance(from, to) / scale))
          .filter((each) => each > 0);
        const finite = all.filter((each) => each < Infinity);
        const found = geodesics(network, means ? { lengths: { means } } : {});
        expect(found.unreachable).toBe(all.length - finite.length);
        expect(found.mean === null).toBe(finite.length === 0);
        const sum = finite.reduce((total, each) => total + each, 0);
        if (found.mean !== null) expect(found.mean).toBeCloseTo(sum / finite.length, 9);
        expect(found.diameter ?? 0).toBeCloseTo(Math.max(0, ...finite), 9);
        expect(found.efficiency).toBeCloseTo(finite.reduce((total, each) => total + 1 / each, 0) / 30, 9);
      }),
      { numRuns: 1000 },
    );
  });
});

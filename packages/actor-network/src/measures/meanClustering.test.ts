import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { meanClustering } from "./meanClustering.ts";

describe("meanClustering", () => {
  it("leaves actors with fewer than two alters out, or counts them 0", () => {
    const path = arraysOf(4, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
    ]);
    expect(meanClustering(path)).toBeCloseTo(7 / 9, 14);
    expect(meanClustering(path, { lowDegree: "zero" })).toBeCloseTo(7 / 12, 14);
  });

  it("is null where nobody has two alters, 0 where those count 0, null without actors", () => {
    const pair = arraysOf(2, [[0, 1]]);
    expect(meanClustering(pair)).toBeNull();
    expect(meanClustering(pair, { lowDegree: "zero" })).toBe(0);
    expect(meanClustering(arraysOf(0, []), { lowDegree: "zero" })).toBeNull();
  });

  it.each(referenceNetworks)("agrees with igraph and NetworkX on $name", ({ network, expected }) => {
    const excluded = expected("clustering.average.lowDegreeExcluded") as number;
    expect(meanClustering(network)).toBeCloseTo(excluded, 12);
    const zero = expected("clustering.average.zeroForLowDegree") as number;
    expect(meanClustering(network, { lowDegree: "zero" })).toBeCloseTo(zero, 12);
  });
});

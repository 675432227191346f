import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { matrixOf, poweredLimit } from "../testing/poweredLimit.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { weightedTies } from "../testing/weightedTies.ts";
import { spectralRadius } from "./spectralRadius.ts";

describe("spectralRadius", () => {
  it("is n − 1 of a complete network, the root of the leaves of a star, and 0 of a tree of arcs", () => {
    const pairs = [0, 1, 2, 3].flatMap((from) => [0, 1, 2, 3].map((to) => [from, to]));
    expect(spectralRadius(arraysOf(4, pairs))).toBeCloseTo(3, 13);
    const star = [1, 2, 3, 4, 5].map((leaf) => [0, leaf]);
    expect(spectralRadius(arraysOf(6, star))).toBeCloseTo(Math.sqrt(5), 13);
    expect(spectralRadius(arraysOf(6, star, { directed: true }))).toBe(0);
  });

  it.each(referenceNetworks)("agrees with numpy on $name", ({ network, expected }) => {
    expectClose([spectralRadius(network)], [expected("spectralRadius") as number]);
  });

  it("is the growth of walks", () => {
    fc.assert(
      fc.property(weightedTies(6), fc.boolean(), fc.boolean(), (ties, directed, weighted) => {
        const arcs = directed ? ties : [...ties, ...ties.map(([from, to, weight]) => [to, from, weight])];
        const plain = poweredLimit(matrixOf(6, arcs as number[][], !weighted), new Array(6).fill(1));
        expectClose([spectralRadius(arraysOf(6, ties, { directed }), { weighted })], [plain?.growth ?? 0]);
      }),
      { numRuns: 1000 },
    );
  });
});

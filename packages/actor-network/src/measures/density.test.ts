import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { density } from "./density.ts";

describe("density", () => {
  it.each([
    { name: "is null with one actor", order: 1, ties: [], directed: false, expected: null },
    { name: "is 0 without ties", order: 2, ties: [], directed: false, expected: 0 },
    { name: "counts ordered pairs when directed", order: 2, ties: [[0, 1]], directed: true, expected: 0.5 },
    {
      name: "counts parallel ties once",
      order: 2,
      ties: [
        [0, 1],
        [1, 0],
      ],
      directed: false,
      expected: 1,
    },
    { name: "leaves self-loops out", order: 2, ties: [[0, 0]], directed: false, expected: 0 },
  ])("$name", ({ order, ties, directed, expected }) => {
    expect(density(arraysOf(order, ties, { directed }))).toBe(expected);
  });

  it.each(referenceNetworks)("agrees with NetworkX and igraph on $name", ({ network, expected }) => {
    expectClose([density(network) ?? Number.NaN], [expected("density") as number]);
  });

  it("equals the plain count over all pairs", () => {
    const ties = fc.array(fc.tuple(fc.nat(5), fc.nat(5)));
    fc.assert(
      fc.property(ties, fc.boolean(), (ties, directed) => {
        let tied = 0;
        for (let from = 0; from < 6; from++) {
          for (let to = 0; to < 6; to++) {
            const runs = ties.some(
              ([a, b]) => (a === from && b === to) || (!directed && a === to && b === from),
            );
            if (from !== to && runs) tied += 1;
          }
        }
        expect(density(arraysOf(6, ties, { directed }))).toBeCloseTo(tied / 30, 12);
      }),
      { numRuns: 1000 },
    );
  });
});

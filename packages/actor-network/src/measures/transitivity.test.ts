import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { transitivity } from "./transitivity.ts";

describe("transitivity", () => {
  it.each([
    { name: "is null where no two ties meet", ties: [[0, 1]], directed: false, expected: null },
    {
      name: "is 1 in a triangle",
      ties: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      directed: false,
      expected: 1,
    },
    {
      name: "drops direction for triangles",
      ties: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      directed: true,
      expected: 1,
    },
  ])("$name", ({ ties, directed, expected }) => {
    expect(transitivity(arraysOf(4, ties, { directed }))).toBe(expected);
  });

  it("follows direction under weak: a circle closes no path", () => {
    const circle = [
      [0, 1],
      [1, 2],
      [2, 0],
    ];
    expect(transitivity(arraysOf(3, circle, { directed: true }), { variant: "weak" })).toBe(0);
  });

  it.each(referenceNetworks)("agrees with NetworkX and R sna on $name", ({ network, expected }) => {
    expect(transitivity(network)).toBeCloseTo(expected("transitivity.global.undirected") as number, 12);
    expect(transitivity(network, { variant: "weak" })).toBeCloseTo(
      expected("transitivity.weak") as number,
      12,
    );
  });

  it("equals the plain count over ordered triples", () => {
    fc.assert(
      fc.property(randomTies(6), fc.boolean(), (ties, directed) => {
        const tied = (from: number, to: number) =>
          ties.some(([a, b]) => (a === from && b === to) || (!directed && a === to && b === from));
        let [paths, closed] = [0, 0];
        for (let i = 0; i < 6; i += 1) {
          for (let j = 0; j < 6; j += 1) {
            for (let k = 0; k < 6; k += 1) {
              if (i === j || j === k || i === k || !tied(i, j) || !tied(j, k)) continue;
              paths += 1;
              if (tied(i, k)) closed += 1;
            }
          }
        }
        const expected = paths === 0 ? null : closed / paths;
        expect(transitivity(arraysOf(6, ties, { directed }), { variant: "weak" })).toBe(expected);
      }),
    );
  });
});

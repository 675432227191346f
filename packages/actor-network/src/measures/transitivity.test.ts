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
    expect(transitivity(network, { variant: "strong" })).toBeCloseTo(
      expected("transitivity.strong") as number,
      12,
    );
  });

  it("is null under strong with two actors, and 1 where no tie is there", () => {
    expect(transitivity(arraysOf(2, [[0, 1]]), { variant: "strong" })).toBeNull();
    expect(transitivity(arraysOf(3, []), { variant: "strong" })).toBe(1);
  });

  it("equals the plain count over ordered triples", () => {
    fc.assert(
      fc.property(randomTies(6), fc.boolean(), (ties, directed) => {
        const one = new Set(ties.map(([from, to]) => from * 6 + to));
        const sends = (from: number, to: number) => one.has(from * 6 + to);
        const either = (from: number, to: number) => sends(from, to) || sends(to, from);
        const share = (tied: typeof sends) => {
          let [paths, closed, same] = [0, 0, 0];
          for (let i = 0; i < 6; i += 1) {
            for (let j = 0; j < 6; j += 1) {
              for (let k = 0; k < 6; k += 1) {
                if (i === j || j === k || i === k) continue;
                const path = tied(i, j) && tied(j, k);
                if (path) paths += 1;
                if (path && tied(i, k)) closed += 1;
                if (path === tied(i, k)) same += 1;
              }
            }
          }
          return { ofPaths: paths === 0 ? null : closed / paths, ofAll: same / 120 };
        };
        const network = arraysOf(6, ties, { directed });
        const plain = share(directed ? sends : either);
        expect(transitivity(network, { variant: "weak" })).toBe(plain.ofPaths);
        expect(transitivity(network, { variant: "strong" })).toBe(plain.ofAll);
        expect(transitivity(network)).toBe(share(either).ofPaths);
      }),
      { numRuns: 1000 },
    );
  });
});

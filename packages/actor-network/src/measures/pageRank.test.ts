import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { matrixOf } from "../testing/poweredLimit.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { weightedTies } from "../testing/weightedTies.ts";
import { pageRank } from "./pageRank.ts";

const weightedOnes = referenceNetworks.filter(({ expected }) => expected("pagerank.weighted") !== undefined);

describe("pageRank", () => {
  it("is even without ties, without damping and on a ring, and empty without actors", () => {
    const ring = arraysOf(
      3,
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      { directed: true },
    );
    expectClose([...pageRank(arraysOf(4, []))], [0.25, 0.25, 0.25, 0.25]);
    expectClose([...pageRank(ring)], [1 / 3, 1 / 3, 1 / 3]);
    expectClose([...pageRank(arraysOf(3, [[0, 1]]), { damping: 0 })], [1 / 3, 1 / 3, 1 / 3]);
    expect([...pageRank(arraysOf(0, []))]).toEqual([]);
  });

  it("follows stronger ties more often when told", () => {
    const network = arraysOf(
      3,
      [
        [0, 1, 3],
        [0, 2, 1],
      ],
      { directed: true },
    );
    const [, first = 0, second = 0] = pageRank(network, { weighted: true });
    expect(first).toBeGreaterThan(second);
    const [, one, other] = pageRank(network);
    expect(one).toBe(other);
  });

  it.each(referenceNetworks)("agrees with NetworkX on $name", ({ network, expected }) => {
    expectClose([...pageRank(network)], expected("pagerank") as number[]);
  });

  it("has weighted references", () => expect(weightedOnes.length).toBeGreaterThan(0));
  it.each(weightedOnes)("agrees with NetworkX, weighted, on $name", ({ network, expected }) => {
    expectClose([...pageRank(network, { weighted: true })], expected("pagerank.weighted") as number[]);
  });

  it("adds up to 1 and keeps its equation to 1e-12", () => {
    const damping = fc.constantFrom(0, 0.5, 0.85, 0.99);
    fc.assert(
      fc.property(
        weightedTies(6),
        fc.boolean(),
        fc.boolean(),
        damping,
        (ties, directed, weighted, damping) => {
          const turned = ties.map(([from, to, weight]) => [to, from, weight]);
          const matrix = matrixOf(6, directed ? ties : [...ties, ...turned], !weighted);
          const parts = pageRank(arraysOf(6, ties, { directed }), { weighted, damping });
          expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 13);
          const sent = matrix.map((row) => row.reduce((sum, entry) => sum + entry, 0));
          parts.forEach((part, actor) => {
            const followed = matrix.reduce((sum, row, from) => {
              const total = sent[from] ?? 0;
              return sum + (parts[from] ?? 0) * (total === 0 ? 1 / 6 : (row[actor] ?? 0) / total);
            }, 0);
            expect(Math.abs(damping * followed + (1 - damping) / 6 - part)).toBeLessThan(1e-12);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("does not stop early where many actors change a little: a chain of 2,000", () => {
    const order = 2000;
    const ties = Array.from({ length: order - 1 }, (_, actor) => [actor, actor + 1]);
    const parts = pageRank(arraysOf(order, ties, { directed: true }), { damping: 0.99 });
    // The visits are 1, 1 + d, 1 + d + d², … times the first.
    let [visits, total] = [0, 0];
    const expected = Array.from({ length: order }, () => {
      visits = 1 + 0.99 * visits;
      total += visits;
      return visits;
    });
    parts.forEach((part, actor) => {
      expect(Math.abs(part / ((expected[actor] ?? 0) / total) - 1)).toBeLessThan(1e-9);
    });
  });

  it("takes parallel ties, self-loops and returned arcs, as in a mixed network", () => {
    const once = [
      [0, 1],
      [1, 0],
      [1, 2],
    ];
    const parts = pageRank(arraysOf(3, once, { directed: true }));
    expectClose(pageRank(arraysOf(3, [...once, [0, 1], [2, 2]], { directed: true })), parts);
  });

  it.each([-1, Number.NaN, Infinity])("refuses a strength of %d when weighted", (weight) => {
    expect(() => pageRank(arraysOf(2, [[0, 1, weight]]), { weighted: true })).toThrow(
      expect.objectContaining({ code: "invalid-strength", path: ["weights", 0] }),
    );
  });

  it.each([-0.1, 1, Number.NaN])("refuses the damping %d", (damping) => {
    expect(() => pageRank(arraysOf(1, []), { damping })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });
});

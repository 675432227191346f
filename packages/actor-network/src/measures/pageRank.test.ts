import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
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

  it("adds up to 1 and keeps its equation", () => {
    fc.assert(
      fc.property(randomTies(6), (ties) => {
        const parts = pageRank(arraysOf(6, ties, { directed: true }));
        expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
        const sends = (from: number) =>
          new Set(ties.filter(([a, b]) => a === from && b !== from).map(([, b]) => b));
        const expected = parts.map((_, actor) =>
          Array.from(parts).reduce((sum, part, from) => {
            const own = sends(from);
            const share = own.size === 0 ? 1 / 6 : own.has(actor) ? 1 / own.size : 0;
            return sum + 0.85 * part * share;
          }, 0.15 / 6),
        );
        expectClose([...parts], [...expected]);
      }),
    );
  });

  it.each([-0.1, 1, Number.NaN])("refuses the damping %d", (damping) => {
    expect(() => pageRank(arraysOf(1, []), { damping })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });
});

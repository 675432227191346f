import fc from "fast-check";
import { describe, expect, it } from "vitest";
import padgett from "../../fixtures/padgett.json" with { type: "json" };
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { compareNetworks } from "./compareNetworks.ts";

describe("compareNetworks", () => {
  const plan = arraysOf(
    4,
    [
      [0, 1],
      [1, 2],
      [0, 1],
      [3, 3],
    ],
    { directed: true },
  );

  it("finds a network equal to itself: Jaccard 1, recall 1, improvisation 0", () => {
    const { jaccard, recall, improvisation, hamming } = compareNetworks(plan, plan);
    expect([jaccard, recall, improvisation, hamming]).toEqual([1, 1, 0, 0]);
  });

  it("finds nothing of a plan in other ties: Jaccard 0, recall 0, improvisation 1", () => {
    const { jaccard, recall, improvisation, hamming } = compareNetworks(
      plan,
      arraysOf(
        4,
        [
          [1, 0],
          [2, 1],
        ],
        { directed: true },
      ),
    );
    expect([jaccard, recall, improvisation, hamming]).toEqual([0, 0, 1, 4]);
  });

  it("reads an undirected tie beside directed ones as two arcs", () => {
    const { both, onlySecond, pairs } = compareNetworks(plan, arraysOf(4, [[2, 1]]));
    expect([both, onlySecond, pairs]).toEqual([1, 1, 12]);
  });

  it("is null where there is nothing to share", () => {
    const none = arraysOf(1, []);
    const { jaccard, recall, improvisation, hammingShare } = compareNetworks(none, none);
    expect([jaccard, recall, improvisation, hammingShare]).toEqual([null, null, null, null]);
  });

  it("agrees with R sna on marriage and business of Florentine families", () => {
    const [marriage, business] = [padgett.marriage, padgett.business].map((ties) => arraysOf(16, ties)) as [
      typeof plan,
      typeof plan,
    ];
    const { jaccard, hamming } = compareNetworks(marriage, business);
    expect(jaccard).toBeCloseTo(8 / 27, 12);
    expect(hamming).toBe(19);
  });

  it("equals counts over all pairs on 1,000 random networks", () => {
    fc.assert(
      fc.property(randomTies(5), randomTies(5), fc.boolean(), fc.boolean(), (first, second, one, other) => {
        const outcome = compareNetworks(
          arraysOf(5, first, { directed: one }),
          arraysOf(5, second, { directed: other }),
        );
        const bothWays = one || other;
        const has = (ties: [number, number][], directed: boolean, from: number, to: number) =>
          ties.some(([a, b]) => (a === from && b === to) || (!directed && a === to && b === from));
        const counts = { both: 0, onlyFirst: 0, onlySecond: 0 };
        for (let from = 0; from < 5; from += 1) {
          for (let to = bothWays ? 0 : from + 1; to < 5; to += 1) {
            if (from === to) continue;
            const [a, b] = [has(first, one, from, to), has(second, other, from, to)];
            if (a && b) counts.both += 1;
            else if (a) counts.onlyFirst += 1;
            else if (b) counts.onlySecond += 1;
          }
        }
        expect(outcome).toMatchObject({ ...counts, hamming: counts.onlyFirst + counts.onlySecond });
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses networks of different numbers of actors", () => {
    expect(() => compareNetworks(plan, arraysOf(3, []))).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["networks", 1] }),
    );
  });
});

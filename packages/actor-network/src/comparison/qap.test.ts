import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import padgett from "../../fixtures/padgett.json" with { type: "json" };
import reference from "../../fixtures/qap.json" with { type: "json" };
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { plainMatrix } from "../testing/plainMatrix.ts";
import { randomTies } from "../testing/randomTies.ts";
import { assignOrder } from "./assignOrder.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";
import { type QapOptions, qap } from "./qap.ts";

const marriage = arraysOf(padgett.order, padgett.marriage);
const business = arraysOf(padgett.order, padgett.business);
const line = arraysOf(4, [
  [0, 1],
  [1, 2],
  [2, 3],
]);
const once = { draws: 1, seed: 1 } as const;

/** The statistic the plain way, actor `i` of the first standing for actor `order[i]` of the second. */
function plain(
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
  order: ArrayLike<number>,
  statistic: NonNullable<QapOptions["statistic"]>,
): number | null {
  const pairs = first.flatMap((row, i) =>
    row.flatMap((x, j) =>
      i === j ? [] : [[x, second[order[i] as number]?.[order[j] as number] ?? 0] as const],
    ),
  );
  const count = (holds: (x: number, y: number) => boolean) => pairs.filter(([x, y]) => holds(x, y)).length;
  if (pairs.length === 0) return null;
  if (statistic === "jaccard") {
    const either = count((x, y) => x + y > 0);
    return either === 0 ? null : count((x, y) => x * y > 0) / either;
  }
  if (statistic === "hamming") return count((x, y) => x !== y);
  if (statistic === "matching") return count((x, y) => x === y) / pairs.length;
  const mean = (of: 0 | 1) => pairs.reduce((total, pair) => total + pair[of], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const cross = (f: (x: number, y: number) => number) => pairs.reduce((total, [x, y]) => total + f(x, y), 0);
  const [xx, yy] = [cross((x) => (x - mx) ** 2), cross((_, y) => (y - my) ** 2)];
  if (xx < 1e-20 || yy < 1e-20) return null;
  return cross((x, y) => (x - mx) * (y - my)) / Math.sqrt(xx * yy);
}

describe("qap", () => {
  it.each([
    { statistic: "correlation", expected: padgett.correlation },
    { statistic: "jaccard", expected: padgett.jaccard },
    { statistic: "hamming", expected: padgett.hamming },
    { statistic: "matching", expected: 1 - padgett.hamming / 120 },
  ] as const)("gives R sna's $statistic of marriage and business in Florence", ({ statistic, expected }) => {
    const outcome = qap(marriage, business, { draws: 20_000, seed: 1, statistic });
    expect(Math.abs((outcome?.observed ?? 9) - expected)).toBeLessThan(1e-12);
    // Monte-Carlo error: four standard errors of the difference of two shares near 0.001 from 20,000 draws.
    const p = statistic === "hamming" ? outcome?.p.less : outcome?.p.greater;
    expect(Math.abs((p ?? 9) - padgett.greater)).toBeLessThan(4 * Math.sqrt((2 * 0.001) / 20_000));
  });

  it.each(reference.correlations)(
    "gives R sna's gcor: $mode, strengths $weighted",
    ({ mode, weighted, r }) => {
      const directed = mode === "digraph";
      const matrix = (values: readonly number[], number: (value: number) => number): DyadMatrix => ({
        directed,
        order: reference.order,
        values: Float64Array.from(values, (_, place) => {
          const [row, column] = [Math.floor(place / reference.order), place % reference.order];
          const at = directed || row > column ? place : column * reference.order + row;
          return number(values[at] as number);
        }),
      });
      const [y, x] = weighted
        ? [matrix(reference.y, (value) => value), matrix(reference.x[0] ?? [], (value) => value)]
        : [
            matrix(reference.y, (value) => (value > 0 ? 1 : 0)),
            matrix(reference.x[2] ?? [], (value) => value),
          ];
      expect(qap(y, x, { ...once, weighted })?.observed).toBeCloseTo(r, 12);
    },
  );

  it("comes near the exact chances: all 24 orders of four actors", () => {
    const fork = arraysOf(4, [
      [0, 1],
      [1, 2],
      [1, 3],
    ]);
    const observed =
      plain(plainMatrix(line, false), plainMatrix(fork, false), [0, 1, 2, 3], "correlation") ?? 9;
    let atLeast = 0;
    for (const a of [0, 1, 2, 3]) {
      for (const b of [0, 1, 2, 3]) {
        for (const c of [0, 1, 2, 3]) {
          if (new Set([a, b, c]).size < 3) continue;
          const order = [a, b, c, 6 - a - b - c];
          const value = plain(plainMatrix(line, false), plainMatrix(fork, false), order, "correlation") ?? 9;
          if (value >= observed - 1e-9) atLeast += 1;
        }
      }
    }
    const outcome = qap(line, fork, { draws: 4000, seed: 2 });
    expect(Math.abs((outcome?.p.greater ?? 9) - atLeast / 24)).toBeLessThan(0.03);
    expect(Math.abs(outcome?.mean ?? 9)).toBeLessThan(0.03);
  });

  it("is 1 for a relation with itself, and −1 for what it leaves untied", () => {
    const rest = arraysOf(4, [
      [0, 2],
      [0, 3],
      [1, 3],
    ]);
    expect(qap(line, line, once)?.observed).toBe(1);
    expect(qap(line, rest, once)?.observed).toBe(-1);
    expect(qap(line, rest, { ...once, statistic: "jaccard" })?.observed).toBe(0);
    expect(qap(line, rest, { ...once, statistic: "hamming" })?.observed).toBe(6);
  });

  it.each([
    { name: "a correlation with no ties", first: arraysOf(4, []), statistic: "correlation" },
    {
      name: "a correlation with all ties",
      first: arraysOf(4, [
        [0, 1],
        [0, 2],
        [0, 3],
        [1, 2],
        [1, 3],
        [2, 3],
      ]),
      statistic: "correlation",
    },
    {
      name: "a jaccard index without any tie",
      first: arraysOf(4, []),
      second: arraysOf(4, [[1, 1]]),
      statistic: "jaccard",
    },
    { name: "a share of no pairs", first: arraysOf(1, []), second: arraysOf(1, []), statistic: "matching" },
    {
      name: "a distance over no pairs",
      first: arraysOf(0, []),
      second: arraysOf(0, []),
      statistic: "hamming",
    },
  ] as const)("is null for $name", ({ first, statistic, ...rest }) => {
    expect(qap(first, "second" in rest ? rest.second : line, { ...once, statistic })).toBe(null);
  });

  it("is null for strengths that are all the same but for rounding", () => {
    const full = arraysOf(3, [
      [0, 1, 0.1],
      [0, 2, 0.1],
      [1, 2, 0.1],
    ]);
    expect(qap(full, arraysOf(3, [[0, 1]]), { ...once, weighted: true })).toBe(null);
  });

  it("keeps what differs beside a large common part", () => {
    const far = arraysOf(4, [
      [0, 1, 1e9 + 1],
      [0, 2, 1e9],
      [0, 3, 1e9 + 3],
      [1, 2, 1e9 + 2],
      [1, 3, 1e9],
      [2, 3, 1e9 + 1],
    ]);
    const near = arraysOf(4, [
      [0, 1, 1],
      [0, 3, 3],
      [1, 2, 2],
      [2, 3, 1],
    ]);
    expect(qap(far, near, { ...once, weighted: true })?.observed).toBeCloseTo(1, 9);
    const [direct, other] = [near, line].map(
      (one) => qap(one, line, { ...once, weighted: true })?.observed ?? 9,
    );
    expect(qap(far, line, { ...once, weighted: true })?.observed).toBeCloseTo(direct ?? 9, 9);
    expect(other).toBe(1);
  });

  it("equals the plain statistic in observed value and draws", () => {
    const size = 5;
    const statistic = fc.constantFrom("correlation", "jaccard", "hamming", "matching" as const);
    fc.assert(
      fc.property(
        randomTies(size),
        randomTies(size),
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        statistic,
        fc.nat(),
        (ties, others, [oneWay, otherWay, strong], statistic, seed) => {
          const weighted = strong && statistic === "correlation";
          const number = ([from, to]: [number, number], index: number) => [from, to, 1 + (index % 3)];
          const first = arraysOf(size, ties.map(number), { directed: oneWay });
          const second = arraysOf(size, others.map(number), { directed: otherWay });
          const outcome = qap(first, second, { draws: 2, seed, statistic, weighted });
          const matrices = [plainMatrix(first, weighted), plainMatrix(second, weighted)] as const;
          const half = statistic === "hamming" && !oneWay && !otherWay ? 0.5 : 1;
          const observed = plain(...matrices, [0, 1, 2, 3, 4], statistic);
          if (observed === null || outcome === null) {
            expect(outcome === null).toBe(observed === null);
            return;
          }
          expect(outcome.observed).toBeCloseTo(observed * half, 12);
          const order = new Uint32Array(size);
          // The relation with fewer tied pairs is looked through, the other is put in order.
          const tied = matrices.map((rows) => rows.flat().filter((value) => value > 0).length) as [
            number,
            number,
          ];
          const [a, b] = tied[0] <= tied[1] ? matrices : [matrices[1], matrices[0]];
          const draws = [0, 1].map((replication) => {
            assignOrder(stream({ root: seed, replication, purpose: "qap" }), order);
            return (plain(a, b, order, statistic) ?? 9) * half;
          }) as [number, number];
          expect(outcome.mean).toBeCloseTo((draws[0] + draws[1]) / 2, 12);
          const atLeast = draws.filter((value) => value >= outcome.observed - 1e-9).length;
          expect(outcome.p.greater).toBe((atLeast + 1) / 3);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is the same with the actors of both in another order", () => {
    fc.assert(
      fc.property(randomTies(6), randomTies(6), fc.boolean(), (ties, others, directed) => {
        const turned = (list: [number, number][]) => list.map(([from, to]) => [5 - from, 5 - to]);
        const of = (first: number[][], second: number[][]) =>
          qap(arraysOf(6, first, { directed }), arraysOf(6, second, { directed }), once)?.observed ?? null;
        const [plainly, renamed] = [of(ties, others), of(turned(ties), turned(others))];
        expect(renamed === null).toBe(plainly === null);
        expect(renamed ?? 0).toBeCloseTo(plainly ?? 0, 12);
      }),
      { numRuns: 200 },
    );
  });

  it("finds the same in a large network through a table as in a small one", () => {
    const far = (network: TieArrays): TieArrays => ({ ...network, order: 3000 });
    for (const directed of [true, false]) {
      const [a, b] = [padgett.marriage, padgett.business].map((ties) => arraysOf(16, ties, { directed })) as [
        TieArrays,
        TieArrays,
      ];
      for (const statistic of ["jaccard", "hamming"] as const) {
        const small = qap(a, b, { ...once, statistic })?.observed;
        expect(qap(far(a), far(b), { ...once, statistic })?.observed).toBeCloseTo(small ?? 9, 9);
      }
      const loud = (network: TieArrays) =>
        far({ ...network, weights: network.weights.map((_, arc) => arc + 1) });
      const own = qap(loud(a), loud(a), { ...once, weighted: true });
      expect(own?.observed).toBeCloseTo(1, 12);
      expect(own?.mean).toBeLessThan(0.1);
    }
  });

  it("makes draw k the same whatever the number of draws", () => {
    const [one, ten] = [1, 10].map((draws) => qap(marriage, business, { draws, seed: 3 }));
    expect(one?.low).toBeGreaterThanOrEqual(ten?.low ?? 9);
    expect(qap(marriage, business, { draws: 10, seed: 3 })).toEqual(ten);
    expect(qap(marriage, business, { draws: 10, seed: 4 })).not.toEqual(ten);
  });

  const symmetric = { directed: false, order: 2, values: Float64Array.of(0, 1, 1, 0) };
  it.each([
    { name: "other actors", run: () => qap(line, arraysOf(5, []), once), path: ["second"] },
    { name: "no draws", run: () => qap(line, line, { draws: 0, seed: 1 }), path: ["draws"] },
    {
      name: "strengths in a Jaccard index",
      run: () => qap(line, line, { ...once, statistic: "jaccard", weighted: true }),
      path: ["weighted"],
    },
    {
      name: "a matrix of another size",
      run: () => qap({ ...symmetric, values: new Float64Array(3) }, symmetric, once),
      path: ["first"],
    },
    {
      name: "a matrix without direction that differs both ways",
      run: () => qap(symmetric, { ...symmetric, values: Float64Array.of(0, 1, 2, 0) }, once),
      path: ["second"],
    },
    {
      name: "a matrix that is not finite",
      run: () => qap({ ...symmetric, values: Float64Array.of(0, Infinity, Infinity, 0) }, symmetric, once),
      path: ["first"],
    },
  ])("refuses $name", ({ run, path }) => {
    expect(run).toThrow(expect.objectContaining({ code: "invalid-option", path }));
  });
});

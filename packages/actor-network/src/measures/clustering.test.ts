import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { clustering } from "./clustering.ts";

const triangleWithTail = [
  [0, 1, 1],
  [1, 2, 4],
  [2, 0, 2],
  [2, 3, 1],
];

describe("clustering", () => {
  it("is the share of tied pairs of alters, null below two alters unless 0 is asked for", () => {
    const network = arraysOf(5, triangleWithTail);
    expect(clustering(network)).toEqual([1, 1, 1 / 3, null, null]);
    expect(clustering(network, { lowDegree: "zero" })).toEqual([1, 1, 1 / 3, 0, 0]);
  });

  it("counts parallel ties once and self-loops not, and drops direction", () => {
    const ties = [...triangleWithTail, [0, 1], [1, 0], [0, 0]];
    expect(clustering(arraysOf(4, ties, { directed: true }))).toEqual([1, 1, 1 / 3, null]);
  });

  it("weighs the pairs by the ties to them under barrat", () => {
    expect(clustering(arraysOf(4, triangleWithTail), { variant: "barrat" })).toEqual([1, 1, 6 / 14, null]);
  });

  it("takes the geometric mean of strengths over the largest under onnela", () => {
    const [first, , third] = clustering(arraysOf(4, triangleWithTail), { variant: "onnela" });
    // (1 · 2 · 4 / 4³)^(1/3)
    expect(first).toBeCloseTo(0.5, 14);
    expect(third).toBeCloseTo(0.5 / 3, 14);
  });

  it.each([
    {
      name: "a circle",
      arcs: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      expected: [1 / 2, 1 / 2, 1 / 2],
    },
    {
      name: "all mutual",
      arcs: [
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 1],
        [2, 0],
        [0, 2],
      ],
      expected: [1, 1, 1],
    },
    {
      name: "one mutual pair",
      arcs: [
        [0, 1],
        [1, 0],
        [1, 2],
        [0, 2],
      ],
      expected: [2 / 4, 2 / 4, 2 / 2],
    },
  ])("compares with the directed triangles possible under fagiolo: $name", ({ arcs, expected }) => {
    expect(clustering(arraysOf(3, arcs, { directed: true }), { variant: "fagiolo" })).toEqual(expected);
  });

  it("is null under the weighted variants where there is no strength", () => {
    const network = arraysOf(3, [
      [0, 1, 0],
      [1, 2, 0],
      [2, 0, 0],
    ]);
    expect(clustering(network, { variant: "barrat" })).toEqual([null, null, null]);
    expect(clustering(network, { variant: "onnela" })).toEqual([null, null, null]);
    const path = arraysOf(3, [
      [0, 1, 0],
      [1, 2, 0],
    ]);
    expect(clustering(path, { variant: "onnela" })).toEqual([null, null, null]);
  });

  it.each([-1, Number.NaN, Infinity])("refuses the strength %d where strengths count", (weight) => {
    const network = arraysOf(3, [
      [0, 1, 1],
      [1, 2, weight],
    ]);
    const code = expect.objectContaining({ code: "invalid-strength", path: ["weights", 1] });
    expect(() => clustering(network, { variant: "barrat" })).toThrow(code);
    expect(() => clustering(network, { variant: "onnela" })).toThrow(code);
    expect(clustering(network)).toEqual([null, 0, null]);
  });

  const variants = [
    ["clustering.local.undirected.zeroForLowDegree", "undirected"],
    ["clustering.local.barrat", "barrat"],
    ["clustering.local.onnela", "onnela"],
    ["clustering.local.fagiolo", "fagiolo"],
  ] as const;
  it.each(referenceNetworks)("agrees with NetworkX and igraph on $name", ({ network, expected }) => {
    for (const [id, variant] of variants) {
      const reference = expected(id);
      if (reference === undefined) continue;
      expect(differences(clustering(network, { variant, lowDegree: "zero" }), reference, 1e-12)).toEqual([]);
    }
  });

  const order = 6;
  const weighted = fc.tuple(
    randomTies(order),
    fc.array(fc.constantFrom(0.5, 1, 2, 3), { minLength: 3 * order, maxLength: 3 * order }),
  );
  /** Dense matrices and the formulas as the papers print them. */
  function plain(
    ties: readonly (readonly number[])[],
    directed: boolean,
    variant: string,
  ): (number | null)[] {
    const all = Array.from({ length: order }, (_, actor) => actor);
    const strengths = all.map(() => all.map(() => 0));
    const arcs = all.map(() => all.map(() => 0));
    for (const [from = 0, to = 0, weight = 1] of ties) {
      if (from === to) continue;
      for (const [a, b, sent] of [
        [from, to, true],
        [to, from, false],
      ] as const) {
        (strengths[a] as number[])[b] = (strengths[a]?.[b] ?? 0) + weight;
        if (sent || !directed) (arcs[a] as number[])[b] = 1;
      }
    }
    const arc = (a: number, b: number) => arcs[a]?.[b] ?? 0;
    const tied = (a: number, b: number) => Math.max(arc(a, b), arc(b, a));
    const w = (a: number, b: number) => strengths[a]?.[b] ?? 0;
    const largest = Math.max(...strengths.flat());
    return all.map((i) => {
      const alters = all.filter((j) => tied(i, j) === 1);
      if (alters.length < 2) return null;
      let [above, below] = [0, 0];
      for (const j of variant === "fagiolo" ? all : alters) {
        for (const k of variant === "fagiolo" ? all : alters) {
          if (j === k || j === i || k === i) continue;
          if (variant === "undirected") above += tied(j, k);
          if (variant === "barrat") above += tied(j, k) * ((w(i, j) + w(i, k)) / 2);
          if (variant === "onnela") above += Math.cbrt((w(i, j) * w(i, k) * w(j, k)) / largest ** 3);
          if (variant === "fagiolo") {
            above += ((arc(i, j) + arc(j, i)) * (arc(i, k) + arc(k, i)) * (arc(j, k) + arc(k, j))) / 2;
          }
        }
      }
      const total = all.reduce((sum, j) => sum + arc(i, j) + arc(j, i), 0);
      const mutual = all.reduce((sum, j) => sum + arc(i, j) * arc(j, i), 0);
      if (variant === "fagiolo") below = total * (total - 1) - 2 * mutual;
      else if (variant === "barrat")
        below = alters.reduce((sum, j) => sum + w(i, j), 0) * (alters.length - 1);
      else below = alters.length * (alters.length - 1);
      return above / below;
    });
  }

  it.each(variants)("equals the plain formula: %s", (_id, variant) => {
    fc.assert(
      fc.property(weighted, fc.boolean(), ([pairs, weights], directed) => {
        const ties = pairs.map(([from, to], index) => [from, to, weights[index] ?? 1]);
        const actual = clustering(arraysOf(order, ties, { directed }), { variant });
        expect(differences(actual, plain(ties, directed, variant), 1e-12)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("lies between 0 and 1, and does not change when all strengths are doubled", () => {
    fc.assert(
      fc.property(weighted, fc.boolean(), ([pairs, weights], directed) => {
        const ties = pairs.map(([from, to], index) => [from, to, weights[index] ?? 1]);
        const twice = ties.map(([from = 0, to = 0, weight = 1]) => [from, to, 2 * weight]);
        for (const [, variant] of variants) {
          const values = clustering(arraysOf(order, ties, { directed }), { variant });
          for (const value of values) expect(value ?? 0).toBeGreaterThanOrEqual(0);
          for (const value of values) expect(value ?? 0).toBeLessThanOrEqual(1 + 1e-12);
          expect(clustering(arraysOf(order, twice, { directed }), { variant })).toEqual(values);
        }
      }),
    );
  });
});

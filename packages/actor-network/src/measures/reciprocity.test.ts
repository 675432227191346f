import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { type ReciprocityOptions, reciprocity } from "./reciprocity.ts";

describe("reciprocity", () => {
  it.each([
    { name: "is null without arcs", ties: [], directed: true, expected: null },
    { name: "is null when only a self-loop exists", ties: [[1, 1]], directed: true, expected: null },
    {
      name: "is 0 when no arc is returned",
      ties: [
        [0, 1],
        [0, 1],
      ],
      directed: true,
      expected: 0,
    },
    {
      name: "counts both arcs of a mutual pair",
      ties: [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
      directed: true,
      expected: 2 / 3,
    },
    { name: "is 1 in an undirected network with a tie", ties: [[0, 1]], directed: false, expected: 1 },
  ])("$name", ({ ties, directed, expected }) => {
    expect(reciprocity(arraysOf(3, ties, { directed }))).toBe(expected);
  });

  const variants: readonly NonNullable<ReciprocityOptions["variant"]>[] = [
    "edgewise",
    "dyadic",
    "dyadicNonNull",
    "edgewiseLRR",
    "correlation",
  ];
  const directedNetworks = referenceNetworks.filter(({ network }) => network.directed);
  it.each(directedNetworks)("agrees with NetworkX, igraph and R sna on $name", ({ network, expected }) => {
    for (const variant of variants) {
      const reference = expected(`reciprocity.${variant}`) as number;
      expectClose([reciprocity(network, { variant }) ?? Number.NaN], [reference]);
    }
  });

  it.each([
    {
      name: "a circle of three",
      arcs: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      order: 3,
      values: [0, 0, 0, null, -1],
    },
    { name: "no arc", arcs: [], order: 3, values: [null, 1, null, null, null] },
    { name: "one actor", arcs: [[0, 0]], order: 1, values: [null, null, null, null, null] },
    {
      name: "every arc",
      arcs: [
        [0, 1],
        [1, 0],
      ],
      order: 2,
      values: [1, 1, 1, 0, null],
    },
    {
      name: "one pair of three",
      arcs: [
        [0, 1],
        [1, 0],
        [1, 0],
      ],
      order: 3,
      values: [1, 1, 1, Math.log(3), 1],
    },
  ])("knows $name", ({ arcs, order, values }) => {
    const network = arraysOf(order, arcs, { directed: true });
    variants.forEach((variant, index) => {
      const [value, expected] = [reciprocity(network, { variant }), values[index]];
      if (expected === null || expected === undefined) expect([variant, value]).toEqual([variant, null]);
      else expect(value).toBeCloseTo(expected, 14);
    });
  });

  it("equals the plain formulas over the matrix", () => {
    fc.assert(
      fc.property(randomTies(5), fc.boolean(), (ties, directed) => {
        const one = new Set(
          ties.flatMap(([from, to]) => (directed ? [from * 5 + to] : [from * 5 + to, to * 5 + from])),
        );
        const pairs = [...Array(25).keys()].filter((pair) => Math.floor(pair / 5) !== pair % 5);
        const opposite = (pair: number) => (pair % 5) * 5 + Math.floor(pair / 5);
        const [x, y] = [
          pairs.map((pair) => Number(one.has(pair))),
          pairs.map((pair) => Number(one.has(opposite(pair)))),
        ];
        const mean = (values: readonly number[]) =>
          values.reduce((sum, value) => sum + value, 0) / values.length;
        const both = mean(x.map((value, index) => value * (y[index] ?? 0)));
        const same = mean(x.map((value, index) => Number(value === y[index])));
        const arcs = mean(x);
        const plain = {
          edgewise: arcs === 0 ? null : both / arcs,
          dyadic: same,
          dyadicNonNull: arcs === 0 ? null : both / (2 * arcs - both),
          edgewiseLRR: both === 0 ? null : Math.log(both / arcs / arcs),
          correlation: arcs === 0 || arcs === 1 ? null : (both - arcs * arcs) / (arcs - arcs * arcs),
        };
        for (const variant of variants) {
          const value = reciprocity(arraysOf(5, ties, { directed }), { variant });
          const expected = plain[variant];
          if (expected === null) expect([variant, value]).toEqual([variant, null]);
          else expect(value).toBeCloseTo(expected, 12);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is 1 once every arc gets its opposite, and stays when all arcs are turned", () => {
    const ties = fc.array(fc.tuple(fc.nat(4), fc.nat(4)));
    fc.assert(
      fc.property(ties, (ties) => {
        const turned = ties.map(([source, target]) => [target, source]);
        const value = reciprocity(arraysOf(5, ties, { directed: true }));
        expect(reciprocity(arraysOf(5, turned, { directed: true }))).toBe(value);
        const both = reciprocity(arraysOf(5, [...ties, ...turned], { directed: true }));
        expect(both).toBe(value === null ? null : 1);
      }),
    );
  });
});

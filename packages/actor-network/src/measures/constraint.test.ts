import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { plainBurt } from "../testing/plainBurt.ts";
import { referenceDigraphs } from "../testing/referenceDigraphs.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { strengthTies } from "../testing/strengthTies.ts";
import { constraint } from "./constraint.ts";
import { dyadicConstraint } from "./dyadicConstraint.ts";

describe("constraint", () => {
  it.each([
    { name: "is 1 with a single alter", ties: [[0, 1]], expected: [1, 1, null] },
    {
      name: "is 9/8 with two alters tied to each other",
      ties: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      expected: [1.125, 1.125, 1.125],
    },
    {
      name: "counts parallel ties once and self-loops not",
      ties: [
        [0, 1],
        [1, 0],
        [0, 2],
        [0, 0],
      ],
      expected: [0.5, 1, 1],
    },
  ])("$name", ({ ties, expected }) => {
    expect(constraint(arraysOf(3, ties))).toEqual(expected);
  });

  it("adds both directions: a returned tie weighs 2, one that is not 1", () => {
    const arcs = [
      [0, 1],
      [1, 0],
      [2, 0],
    ];
    expect(constraint(arraysOf(3, arcs, { directed: true }))).toEqual([4 / 9 + 1 / 9, 1, 1]);
  });

  it("has a value for actors that only receive, where NetworkX has NaN", () => {
    const arcs = [
      [0, 2],
      [1, 2],
    ];
    expect(constraint(arraysOf(4, arcs, { directed: true }))).toEqual([1, 1, 0.5, null]);
  });

  it("takes a strength of 0 for no tie", () => {
    const network = arraysOf(3, [
      [0, 1, 2],
      [0, 2, 0],
    ]);
    expect(constraint(network, { weighted: true })).toEqual([1, 1, null]);
    expect(constraint(network)).toEqual([0.5, 1, 1]);
  });

  it("copes with strengths near the ends of the range of numbers", () => {
    const triangle = (strength: number) =>
      arraysOf(3, [
        [0, 1, strength],
        [0, 1, strength],
        [1, 2, strength],
        [2, 0, strength],
      ]);
    const expected = constraint(triangle(1), { weighted: true });
    expect(constraint(triangle(Number.MAX_VALUE), { weighted: true })).toEqual(expected);
    expect(constraint(triangle(Number.MIN_VALUE), { weighted: true })).toEqual(expected);
  });

  it.each([-1, Number.NaN, Infinity])("refuses the strength %d where strengths count", (weight) => {
    const network = arraysOf(2, [[0, 1, weight]]);
    expect(() => constraint(network, { weighted: true })).toThrow(
      expect.objectContaining({ code: "invalid-strength", path: ["weights", 0] }),
    );
    expect(constraint(network)).toEqual([1, 1]);
  });

  it.each(referenceNetworks)("agrees with igraph and numpy on $name", ({ network, expected }) => {
    expect(differences(constraint(network), expected("burt.constraint"), 1e-12)).toEqual([]);
    const weighted = expected("burt.constraint.weighted");
    if (weighted === undefined) return;
    expect(differences(constraint(network, { weighted: true }), weighted, 1e-12)).toEqual([]);
  });

  it.each(referenceDigraphs)("agrees with igraph on a digraph: $name", (reference) => {
    const { network } = reference;
    expect(differences(constraint(network), reference.constraint, 1e-12)).toEqual([]);
    const weighted = constraint(network, { weighted: true });
    expect(differences(weighted, reference.constraintWeighted, 1e-12)).toEqual([]);
  });

  it("equals the plain formula and is the sum of what each alter adds", () => {
    fc.assert(
      fc.property(strengthTies(7), fc.boolean(), fc.boolean(), (ties, directed, binary) => {
        const network = arraysOf(7, ties, { directed });
        const actual = constraint(network, { weighted: !binary });
        const expected = plainBurt(7, ties, { directed, binary }).map((each) => each.constraint);
        expect(differences(actual, expected, 1e-12)).toEqual([]);
        const { offsets, values } = dyadicConstraint(network, { weighted: !binary });
        actual.forEach((total, actor) => {
          const own = values.subarray(offsets[actor], offsets[actor + 1]);
          expect(own.reduce((sum, value) => sum + value, 0)).toBe(total ?? 0);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("does not change when all strengths are doubled", () => {
    fc.assert(
      fc.property(strengthTies(7), fc.boolean(), (ties, directed) => {
        const twice = ties.map(([from = 0, to = 0, weight = 1]) => [from, to, 2 * weight]);
        expect(constraint(arraysOf(7, twice, { directed }), { weighted: true })).toEqual(
          constraint(arraysOf(7, ties, { directed }), { weighted: true }),
        );
      }),
    );
  });
});

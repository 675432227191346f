import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { reciprocity } from "./reciprocity.ts";

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

  const directedNetworks = referenceNetworks.filter(({ network }) => network.directed);
  it.each(directedNetworks)("agrees with NetworkX and igraph on $name", ({ network, expected }) => {
    expectClose([reciprocity(network) ?? Number.NaN], [expected("reciprocity.edgewise") as number]);
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

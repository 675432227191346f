import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { components } from "./components.ts";
import { giantAfterRemoval } from "./giantAfterRemoval.ts";

describe("giantAfterRemoval", () => {
  it.each([
    { name: "no actor", order: 0, ties: [], expected: [] },
    { name: "a single actor", order: 1, ties: [[0, 0]], expected: [0] },
    { name: "actors without ties", order: 3, ties: [], expected: [1, 1, 1] },
    {
      name: "a star",
      order: 4,
      ties: [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      expected: [1, 3, 3, 3],
    },
    {
      name: "two equal parts",
      order: 4,
      ties: [
        [0, 1],
        [2, 3],
      ],
      expected: [2, 2, 2, 2],
    },
  ])("knows $name", ({ order, ties, expected }) => {
    expect([...giantAfterRemoval(arraysOf(order, ties))]).toEqual(expected);
  });

  it.each(referenceNetworks)("agrees with NetworkX on $name", ({ network, expected }) => {
    expect([...giantAfterRemoval(network)]).toEqual(expected("robustness.giantAfterRemoval"));
  });

  it("equals the components of the network without the actor", () => {
    const order = 8;
    fc.assert(
      fc.property(randomTies(order), fc.nat(12), fc.boolean(), (all, few, directed) => {
        const ties = all.slice(0, few);
        const plain = Array.from({ length: order }, (_, gone) => {
          const left = ties.filter((tie) => !tie.includes(gone));
          const { of, sizes } = components(arraysOf(order, left, { directed }), "weak");
          return Math.max(...sizes.filter((_size, number) => number !== of[gone]));
        });
        expect([...giantAfterRemoval(arraysOf(order, ties, { directed }))]).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes a path of 200,000 actors without recursion", () => {
    const order = 200_000;
    const path = Array.from({ length: order - 1 }, (_, actor) => [actor, actor + 1]);
    const giants = giantAfterRemoval(arraysOf(order, path));
    expect([giants[0], giants[order / 2]]).toEqual([order - 1, order / 2]);
  });
});

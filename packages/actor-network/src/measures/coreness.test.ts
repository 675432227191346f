import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { coreness } from "./coreness.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

const references = referenceNetworks.flatMap(({ name, network, expected }) =>
  (["in", "out", "both"] as const).flatMap((direction) => {
    const values = expected(`kcore.${direction === "both" ? "total" : direction}`) as number[] | undefined;
    return values ? [{ name, network, direction, values }] : [];
  }),
);

describe("coreness", () => {
  it("is 0 for an isolated actor and counts a returned tie twice under both", () => {
    const pair = arraysOf(
      3,
      [
        [0, 1],
        [1, 0],
      ],
      { directed: true },
    );
    expect([...coreness(pair, { direction: "both" })]).toEqual([2, 2, 0]);
    expect([...coreness(pair, { direction: "out" })]).toEqual([1, 1, 0]);
    expect(() => coreness(pair)).toThrow(expect.objectContaining({ code: "invalid-option" }));
  });

  it("counts neither self-loops nor parallel ties", () => {
    const ties = [
      [0, 1],
      [1, 2],
      [2, 0],
    ];
    const more = [...ties, [0, 1], [1, 1], [1, 1], [3, 3]];
    expect([...coreness(arraysOf(4, more))]).toEqual([2, 2, 2, 0]);
    expect([...coreness(arraysOf(4, more, { directed: true }), { direction: "in" })]).toEqual([1, 1, 1, 0]);
  });

  it("has references", () => expect(references.length).toBeGreaterThan(4));
  it.each(references)("agrees with igraph, $direction, on $name", ({ network, direction, values }) => {
    expect([...coreness(network, { direction })]).toEqual(values);
  });

  it("is what taking actors away again and again leaves", () => {
    const directions = fc.constantFrom("in" as const, "out" as const, "both" as const);
    fc.assert(
      fc.property(randomTies(7), fc.boolean(), directions, (ties, directed, direction) => {
        const network = arraysOf(7, ties, { directed });
        const views = directed
          ? (["out", "in"] as const).filter((way) => direction === "both" || direction === way)
          : (["both"] as const);
        const lists = views.map((way) => distinctNeighbours(network, way));
        const expected = new Uint32Array(7);
        for (let k = 1; k <= 12; k += 1) {
          const inside = new Set(Array.from({ length: 7 }, (_, actor) => actor));
          const degree = (actor: number) =>
            lists.reduce(
              (sum, { offsets, targets }) =>
                sum +
                targets.subarray(offsets[actor], offsets[actor + 1]).filter((other) => inside.has(other))
                  .length,
              0,
            );
          for (let weak = [...inside].find((actor) => degree(actor) < k); weak !== undefined; ) {
            inside.delete(weak);
            weak = [...inside].find((actor) => degree(actor) < k);
          }
          for (const actor of inside) expected[actor] = k;
        }
        expect(coreness(network, { direction })).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { degree } from "./degree.ts";
import { strength } from "./strength.ts";

describe("strength", () => {
  it("adds up the strength of ties sent, received and both", () => {
    const network = arraysOf(
      3,
      [
        [0, 1, 2],
        [2, 0, 0.5],
        [1, 1, 9],
      ],
      { directed: true },
    );
    expect([...strength(network, { direction: "out" })]).toEqual([2, 0, 0.5]);
    expect([...strength(network, { direction: "in" })]).toEqual([0.5, 2, 0]);
    expect([...strength(network, { direction: "both" })]).toEqual([2.5, 2, 0.5]);
  });

  it("refuses a directed network without a direction", () => {
    expect(() => strength(arraysOf(2, [[0, 1]], { directed: true }))).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["direction"] }),
    );
  });

  it.each(referenceNetworks)("agrees with igraph on $name", ({ network, expected }) => {
    expectClose(strength(network, { direction: "both" }), expected("strength.total") as number[]);
    if (!network.directed) return;
    expectClose(strength(network, { direction: "out" }), expected("strength.out") as number[]);
    expectClose(strength(network, { direction: "in" }), expected("strength.in") as number[]);
  });

  it("is a multiple of degree when all ties are equally strong", () => {
    const ties = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constant(4)));
    fc.assert(
      fc.property(ties, fc.constantFrom("out", "in", "both"), (ties, direction) => {
        const network = arraysOf(7, ties, { directed: true });
        const fourfold = degree(network, { direction }).map((count) => 4 * count);
        expect(strength(network, { direction })).toEqual(fourfold);
      }),
    );
  });

  it.each([-1, Number.NaN, Infinity])("refuses the strength %d", (weight) => {
    const call = () => strength(arraysOf(2, [[0, 1, weight]]));
    expect(call).toThrow(expect.objectContaining({ code: "invalid-strength", path: ["weights", 0] }));
  });
});

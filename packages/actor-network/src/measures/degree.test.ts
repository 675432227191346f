import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { degree } from "./degree.ts";

describe("degree", () => {
  it("counts ties sent, received and both", () => {
    const network = arraysOf(
      3,
      [
        [0, 1],
        [0, 2],
        [2, 0],
      ],
      { directed: true },
    );
    expect([...degree(network, { direction: "out" })]).toEqual([2, 0, 1]);
    expect([...degree(network, { direction: "in" })]).toEqual([1, 1, 1]);
    expect([...degree(network, { direction: "both" })]).toEqual([3, 1, 2]);
  });

  it("counts parallel ties each and leaves self-loops out", () => {
    expect([
      ...degree(
        arraysOf(2, [
          [0, 1],
          [1, 0],
          [1, 1],
        ]),
      ),
    ]).toEqual([2, 2]);
  });

  it("refuses a directed network without a direction", () => {
    expect(() => degree(arraysOf(2, [[0, 1]], { directed: true }))).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["direction"] }),
    );
  });

  it.each(referenceNetworks)("agrees with igraph and NetworkX on $name", ({ network, expected }) => {
    expectClose(degree(network, { direction: "both" }), expected("degree.total") as number[]);
    if (!network.directed) return;
    expectClose(degree(network, { direction: "out" }), expected("degree.out") as number[]);
    expectClose(degree(network, { direction: "in" }), expected("degree.in") as number[]);
  });

  it("sums to twice the ties that are no self-loops", () => {
    const ties = fc.array(fc.tuple(fc.nat(6), fc.nat(6)));
    fc.assert(
      fc.property(ties, fc.boolean(), (ties, directed) => {
        const degrees = degree(arraysOf(7, ties, { directed }), { direction: "both" });
        const proper = ties.filter(([source, target]) => source !== target);
        expect(degrees.reduce((total, value) => total + value, 0)).toBe(2 * proper.length);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { plainDistances } from "../testing/plainDistances.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { harmonic } from "./harmonic.ts";

const references = referenceNetworks.flatMap(({ name, network, expected }) =>
  (["in", "out", "both"] as const).flatMap((direction) => {
    const values = expected(`harmonic.${direction === "both" ? "total" : direction}.raw`) as
      | number[]
      | undefined;
    return values ? [{ name, network, direction, values }] : [];
  }),
);

describe("harmonic", () => {
  it("adds one over the distances along ties sent, 0 for those out of reach", () => {
    const chain = arraysOf(
      4,
      [
        [0, 1],
        [1, 2],
      ],
      { directed: true },
    );
    expect([...harmonic(chain, { direction: "out" })]).toEqual([1.5, 1, 0, 0]);
    expect([...harmonic(chain, { direction: "in" })]).toEqual([0, 1, 1.5, 0]);
    expect(() => harmonic(chain)).toThrow(expect.objectContaining({ code: "invalid-option" }));
  });

  it("has references", () => expect(references.length).toBe(5));
  it.each(references)("agrees with NetworkX, $direction, on $name", ({ network, direction, values }) => {
    expectClose([...harmonic(network, { direction })], values);
  });

  it("equals the sum over plainly computed distances", () => {
    fc.assert(
      fc.property(randomTies(7), fc.boolean(), (ties, directed) => {
        const network = arraysOf(7, ties, { directed });
        const expected = plainDistances(network, !directed).map((row) =>
          row.reduce((sum, distance) => sum + (distance > 0 ? 1 / distance : 0), 0),
        );
        expectClose([...harmonic(network, { direction: "out" })], expected);
      }),
    );
  });
});

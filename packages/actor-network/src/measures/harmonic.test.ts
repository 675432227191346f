import fc from "fast-check";
import { describe, expect, it } from "vitest";
import equalLengths from "../../fixtures/equal-lengths.json" with { type: "json" };
import { arraysOf } from "../testing/arraysOf.ts";
import { engines } from "../testing/engines.ts";
import { expectClose } from "../testing/expectClose.ts";
import { lightTies } from "../testing/lightTies.ts";
import { plainDistances } from "../testing/plainDistances.ts";
import { plainLengths } from "../testing/plainLengths.ts";
import { plainPaths } from "../testing/plainPaths.ts";
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

  it("divides by n − 1 where told, also with a single actor", () => {
    const network = arraysOf(3, [[0, 1]]);
    expect([...harmonic(network, { normalized: true })]).toEqual([0.5, 0.5, 0]);
    expect([...harmonic(arraysOf(1, []), { normalized: true })]).toEqual([0]);
  });

  it.each(referenceNetworks)("agrees with R sna and NetworkX on $name", ({ network, expected }) => {
    const ways = [["in", "in"] as const, ["out", "out"] as const, ["both", "total"] as const];
    for (const [direction, id] of ways) {
      const shares = expected(`harmonic.${id}.perN1`) as number[] | undefined;
      if (shares) expectClose(harmonic(network, { direction, normalized: true }), shares);
      const byInverse = expected(`harmonic.${id}.raw.invWeight`) as number[] | undefined;
      if (byInverse) expectClose(harmonic(network, { direction, lengths: { means: "strength" } }), byInverse);
    }
  });

  it.each(equalLengths.networks)("agrees with NetworkX on inverse strengths of $name", (file) => {
    const network = arraysOf(file.order, file.ties, file);
    for (const engine of engines) {
      const found = harmonic(network, { direction: "in", lengths: { means: "strength" }, engine });
      expectClose(found, file.strength.harmonicIn);
    }
  });

  it("equals the plain sum, in steps, by strength and by distance", () => {
    const means = fc.constantFrom(undefined, "strength", "distance");
    fc.assert(
      fc.property(lightTies(6), fc.boolean(), means, (ties, directed, means) => {
        const network = arraysOf(6, ties, { directed });
        const { lengths, scale } = plainLengths(network, !directed, means);
        const { distance } = plainPaths(lengths);
        const found = harmonic(network, { direction: "out", ...(means ? { lengths: { means } } : {}) });
        found.forEach((value, actor) => {
          const all = Array.from(found, (_, other) => distance(actor, other)).filter((each) => each > 0);
          expect(value).toBeCloseTo(
            all.reduce((total, each) => total + scale / each, 0),
            9,
          );
        });
      }),
      { numRuns: 1000 },
    );
  });
});

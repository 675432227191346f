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
import { closeness } from "./closeness.ts";

const directions = [
  { direction: "in", id: "in" },
  { direction: "out", id: "out" },
  { direction: "both", id: "total" },
] as const;
const variants = [
  { variant: "reach", id: "reach" },
  { variant: "wassermanFaust", id: "wassermanFaust" },
  { variant: "raw", id: "raw" },
  { variant: "freeman", id: "freemanOrZero" },
] as const;
const references = referenceNetworks.flatMap(({ name, network, expected }) =>
  directions.flatMap(({ direction, id }) =>
    variants.flatMap(({ variant, id: form }) => {
      const values = expected(`closeness.${id}.${form}`) as (number | null)[] | undefined;
      return values ? [{ name, network, direction, variant, values }] : [];
    }),
  ),
);

describe("closeness", () => {
  // Actors 0 → 1 → 2, and 3 alone.
  const chain = arraysOf(
    4,
    [
      [0, 1],
      [1, 2],
    ],
    { directed: true },
  );

  it.each([
    { variant: "reach", expected: [2 / 3, 1, 0, 0] },
    { variant: "wassermanFaust", expected: [(2 / 3) * (2 / 3), 1 / 3, 0, 0] },
    { variant: "raw", expected: [1 / 3, 1, null, null] },
    { variant: "freeman", expected: [0, 0, 0, 0] },
  ] as const)("treats actors out of reach as $variant says", ({ variant, expected }) => {
    expect(closeness(chain, { direction: "out", variant })).toEqual(expected);
  });

  it("counts towards an actor with in, whichever way with both, and wants to be told", () => {
    expect(closeness(chain, { direction: "in" })).toEqual([0, 1, 2 / 3, 0]);
    expect(closeness(chain, { direction: "both" })).toEqual([2 / 3, 1, 2 / 3, 0]);
    expect(() => closeness(chain)).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["direction"] }),
    );
  });

  it("has references", () => expect(references.length).toBeGreaterThan(15));
  it.each(references)(
    "agrees with $variant, $direction, on $name",
    ({ network, direction, variant, values }) => {
      const found = closeness(network, { direction, variant });
      expect(found.map((value) => value === null)).toEqual(values.map((value) => value === null));
      expectClose(
        found.map((value) => value ?? 0),
        values.map((value) => value ?? 0),
      );
    },
  );

  it("equals the mean over plainly computed distances, in [0, 1], and does not see parallel ties and self-loops", () => {
    fc.assert(
      fc.property(randomTies(7), fc.boolean(), (ties, directed) => {
        const network = arraysOf(7, ties, { directed });
        const found = closeness(network, { direction: "out" });
        const expected = plainDistances(network, !directed).map((row) => {
          const reached = row.filter((distance) => distance > 0 && distance < Infinity);
          return reached.length === 0 ? 0 : reached.length / reached.reduce((sum, each) => sum + each, 0);
        });
        expect(found).toEqual(expected);
        const doubled = arraysOf(7, [...ties, ...ties, [3, 3]], { directed });
        expect(closeness(doubled, { direction: "out" })).toEqual(found);
      }),
    );
  });

  it("follows lengths where told what weights mean", () => {
    const ties = arraysOf(3, [
      [0, 1, 2],
      [1, 2, 4],
    ]);
    expect(closeness(ties, { lengths: { means: "distance" } })).toEqual([2 / 8, 2 / 6, 2 / 10]);
    expect(closeness(ties, { lengths: { means: "strength" } })).toEqual([2 / 1.25, 2 / 0.75, 2 / 1]);
    expect(closeness(ties, { lengths: { means: "strength", alpha: 0 } })).toEqual(closeness(ties));
    expect(() => closeness(arraysOf(2, [[0, 1, -1]]), { lengths: { means: "distance" } })).toThrow(
      expect.objectContaining({ code: "invalid-strength", path: ["weights", 0] }),
    );
  });

  it.each(referenceNetworks)("agrees with NetworkX on lengths of $name", ({ network, expected }) => {
    for (const { direction, id } of directions) {
      for (const [form, alpha] of [["invWeight", 1] as const, ["opsahl05", 0.5] as const]) {
        const values = expected(`closeness.${id}.reach.${form}`) as number[] | undefined;
        if (!values) continue;
        const found = closeness(network, { direction, lengths: { means: "strength", alpha } });
        expectClose(found.map(Number), values);
      }
    }
  });

  it.each(equalLengths.networks)("agrees with NetworkX on inverse strengths of $name", (file) => {
    const network = arraysOf(file.order, file.ties, file);
    for (const engine of engines) {
      const found = closeness(network, { direction: "in", lengths: { means: "strength" }, engine });
      expectClose(found.map(Number), file.strength.closenessIn);
    }
  });

  it("equals the mean over plainly computed distances, in steps, by strength and by distance", () => {
    const means = fc.constantFrom(undefined, "strength", "distance");
    const direction = fc.constantFrom("in", "out", "both");
    fc.assert(
      fc.property(lightTies(6), fc.boolean(), means, direction, (ties, directed, means, direction) => {
        const network = arraysOf(6, ties, { directed });
        const { lengths, scale } = plainLengths(network, !directed || direction === "both", means);
        const { distance } = plainPaths(lengths);
        const found = closeness(network, { direction, ...(means ? { lengths: { means } } : {}) });
        found.forEach((value, actor) => {
          const distances = found
            .map((_, other) => (direction === "in" ? distance(other, actor) : distance(actor, other)))
            .filter((each) => each > 0 && each < Infinity);
          const sum = distances.reduce((total, each) => total + each / scale, 0);
          expect(value).toBeCloseTo(distances.length === 0 ? 0 : distances.length / sum, 9);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

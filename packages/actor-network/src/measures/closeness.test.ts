import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { plainDistances } from "../testing/plainDistances.ts";
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
});

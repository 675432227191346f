import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { weightedTies } from "../testing/weightedTies.ts";
import { opsahlDegree } from "./opsahlDegree.ts";

const weightedOnes = referenceNetworks.filter(
  ({ expected }) => expected("degree.total.opsahl05") !== undefined,
);

describe("opsahlDegree", () => {
  const star = arraysOf(4, [
    [0, 1, 4],
    [0, 2, 12],
  ]);

  it("goes from the number of ties to their strength", () => {
    expectClose(opsahlDegree(star, { alpha: 0 }), [2, 1, 1, 0]);
    expectClose(opsahlDegree(star, { alpha: 0.5 }), [Math.sqrt(32), 2, Math.sqrt(12), 0]);
    expectClose(opsahlDegree(star, { alpha: 1 }), [16, 4, 12, 0]);
    expectClose(opsahlDegree(star, { alpha: 2 }), [128, 16, 144, 0]);
  });

  it.each([-0.5, Number.NaN, Infinity])("refuses alpha %d, and no direction when directed", (alpha) => {
    expect(() => opsahlDegree(star, { alpha })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["alpha"] }),
    );
    expect(() => opsahlDegree({ ...star, directed: true }, { alpha: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["direction"] }),
    );
  });

  it("has references", () => expect(weightedOnes.length).toBeGreaterThan(0));
  it.each(weightedOnes)("agrees with numpy on $name", ({ network, expected }) => {
    expectClose(
      opsahlDegree(network, { alpha: 0.5, direction: "both" }),
      expected("degree.total.opsahl05") as number[],
    );
  });

  it("is the plain formula", () => {
    const direction = fc.constantFrom("in" as const, "out" as const, "both" as const);
    fc.assert(
      fc.property(weightedTies(5), direction, fc.constantFrom(0, 0.5, 1, 1.5), (ties, direction, alpha) => {
        const own = (actor: number) => [
          ...(direction === "in" ? [] : ties.filter(([from, to]) => from === actor && to !== actor)),
          ...(direction === "out" ? [] : ties.filter(([from, to]) => to === actor && from !== actor)),
        ];
        const expected = [0, 1, 2, 3, 4].map((actor) => {
          const [number, strength] = [
            own(actor).length,
            own(actor).reduce((sum, [, , weight]) => sum + weight, 0),
          ];
          return number === 0 ? 0 : number ** (1 - alpha) * strength ** alpha;
        });
        expectClose(opsahlDegree(arraysOf(5, ties, { directed: true }), { alpha, direction }), expected);
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { answeredTrust } from "../testing/answeredTrust.ts";
import { trustDensity } from "./trustDensity.ts";
import { trustTies } from "./trustTies.ts";

const square = fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 }), {
  minLength: 6,
  maxLength: 6,
});
const expected = reference.trust;

describe("trustDensity", () => {
  it("agrees with numpy, and keeps what was not asked apart", () => {
    const { yes, no, notAsked } = expected;
    const found = trustDensity(answeredTrust(expected.answers));
    expect(found).toMatchObject({ yes, no, notKnown: notAsked, density: yes / (yes + no) });
    expect([found.low, found.high]).toEqual([yes / 132, (132 - no) / 132]);
  });

  it("holds the density of every completion between its bounds", () => {
    fc.assert(
      fc.property(square, square, (answers, filling) => {
        const { low, high } = trustDensity(answeredTrust(answers));
        const complete = answers.map((row, from) =>
          row.map((answer, to) => (answer < 0 ? Math.max(0, filling[from]?.[to] ?? 0) : answer)),
        );
        const { density } = trustDensity(answeredTrust(complete));
        expect(density).toBeGreaterThanOrEqual((low as number) - 1e-12);
        expect(density).toBeLessThanOrEqual((high as number) + 1e-12);
      }),
    );
  });

  it("gives null when nothing is known", () => {
    expect(trustDensity(trustTies([], { order: 2 }))).toMatchObject({ density: null, low: 0, high: 1 });
    expect(trustDensity(trustTies([], { order: 1 }))).toMatchObject({ density: null, low: null, high: null });
  });
});

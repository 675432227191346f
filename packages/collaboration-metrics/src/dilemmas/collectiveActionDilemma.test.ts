import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectiveActionDilemma } from "./collectiveActionDilemma.ts";

const one = (participants: number, multiplication: number | null, cost?: number) =>
  collectiveActionDilemma([
    { relation: "patrols", participants, multiplication, ...(cost === undefined ? {} : { cost }) },
  ])[0];

describe("collectiveActionDilemma", () => {
  it.each([
    { r: 0.5, dilemma: false },
    { r: 1, dilemma: false },
    { r: 1.001, dilemma: true },
    { r: 3, dilemma: true },
    { r: 4.999, dilemma: true },
    { r: 5, dilemma: false },
    { r: 8, dilemma: false },
  ])("is $dilemma for r = $r among five: only between 1 and n", ({ r, dilemma }) => {
    expect(one(5, r)?.dilemma).toBe(dilemma);
  });

  it("gives the marginal returns of a linear public good", () => {
    expect(one(5, 3, 2)).toEqual({
      relation: "patrols",
      individual: (3 / 5 - 1) * 2,
      social: 4,
      gap: 4.800000000000001,
      dilemma: true,
    });
  });

  it("gives null where returns are not given, and no dilemma for one alone", () => {
    expect(one(5, null)).toEqual({
      relation: "patrols",
      individual: null,
      social: null,
      gap: null,
      dilemma: null,
    });
    expect(one(1, 2)).toMatchObject({ gap: 0, dilemma: false });
  });

  it("is a dilemma exactly where the social return is above 0 and the individual one below", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(400), (participants, quarters) => {
        const found = one(participants, quarters / 4);
        const { individual, social, gap } = found as { individual: number; social: number; gap: number };
        expect(found?.dilemma).toBe(social > 0 && individual < 0);
        expect(gap).toBeCloseTo(social - individual, 10);
      }),
    );
  });

  it.each([
    ["participants", { participants: 2.5, multiplication: 2 }],
    ["participants", { participants: 0, multiplication: null }],
    ["multiplication", { participants: 3, multiplication: -1 }],
    ["multiplication", { participants: 3, multiplication: Number.NaN }],
    ["cost", { participants: 3, multiplication: 2, cost: 0 }],
  ])("refuses %s out of range", (name, returns) => {
    expect(() => collectiveActionDilemma([{ relation: "patrols", ...returns }])).toThrow(
      expect.objectContaining({ code: "invalid-return", path: ["relations", 0, name] }),
    );
  });
});

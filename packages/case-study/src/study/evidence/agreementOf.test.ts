import { describe, expect, it } from "vitest";
import { agreementOf } from "./agreementOf.ts";

/** Codings as `coder segment code value`. */
const study = (...told: string[]) =>
  agreementOf(
    told.map((text) => {
      const [coder = "", segment = "", code = "", value = ""] = text.split(" ");
      return { coder, segment, code, value };
    }),
    1,
  );

const four = [
  "a g1 leads:x:y:p present/high",
  "a g2 leads:x:z:p weak/medium",
  "a g3 none",
  "a g4 funds:x:y:p present/low",
  "a g5 none",
  "b g1 leads:x:y:p present/medium",
  "b g2 leads:x:z:p absent/medium",
  "b g3 none",
  "b g4 none",
  "b g6 leads:x:y:p present/high",
];

describe("agreementOf", () => {
  it("counts segments that both coded, ties that each named, and ties that both did", () => {
    expect(study(...four)).toMatchObject({ coders: ["a", "b"], segments: 4, ties: [3, 2] });
    const rows = study(...four)?.rows ?? [];
    expect(rows.map(({ measure, relation, units }) => [measure, relation, units])).toEqual([
      ["any", null, 4],
      ["relations", null, 8],
      ["relations", "funds", 4],
      ["relations", "leads", 4],
      ["tie", null, 3],
      ["status", null, 2],
      ["certainty", null, 2],
    ]);
    expect(rows.map(({ percent }) => percent)).toEqual([0.75, 0.875, 0.75, 1, 2 / 3, 0.5, 0.5]);
  });

  it("corrects for chance, worked out by hand", () => {
    const rows = study(...four)?.rows ?? [];
    // Said yes by a in 3 of 4, by b in 2 of 4: chance 1/2, seen 3/4.
    expect(rows[0]?.kappa).toBeCloseTo(0.5, 12);
    // Values 5 × yes, 3 × no in 4 pairs: 1 − 7 × 2 / (2 × 5 × 3).
    expect(rows[0]?.alpha).toBeCloseTo(1 - (7 * 2) / 30, 12);
    expect(rows[1]?.kappa).not.toBeNull();
    expect(rows[4]).toMatchObject({ kappa: null, alpha: null, interval: null });
  });

  it("gives a relation alone no figure below five segments in which one coder at least names it", () => {
    const told = (segments: number) =>
      Array.from({ length: 8 }, (_, index) =>
        ["a", "b"].map(
          (coder) => `${coder} s${index} ${index < segments ? "leads:x:y:p present/high" : "none"}`,
        ),
      ).flat();
    expect(study(...told(4))?.rows[2]).toMatchObject({
      relation: "leads",
      named: 4,
      percent: 1,
      kappa: null,
      alpha: null,
    });
    expect(study(...told(5))?.rows[2]).toMatchObject({
      relation: "leads",
      named: 5,
      percent: 1,
      kappa: 1,
      alpha: 1,
    });
  });

  it("is not defined where nothing varies or nobody named a tie", () => {
    const rows = study("a g1 none", "b g1 none", "a g2 none", "b g2 none")?.rows ?? [];
    expect(rows.map(({ measure, percent, kappa, alpha }) => [measure, percent, kappa, alpha])).toEqual([
      ["any", 1, null, null],
      ["relations", null, null, null],
      ["tie", null, null, null],
      ["status", null, null, null],
      ["certainty", null, null, null],
    ]);
  });

  it("lists what only one of them named", () => {
    expect(study(...four)?.disagreements).toEqual([
      { segment: "g4", kind: "alone", codes: ["funds:x:y:p", null] },
    ]);
  });

  it("gives the same interval for the same seed, and is null unless there are two coders", () => {
    const many = Array.from({ length: 30 }, (_, index) => [
      `a s${index} ${index % 2 === 0 ? "leads:x:y:p present/high" : "none"}`,
      `b s${index} ${index % 2 === 0 && index % 10 > 0 ? "leads:x:y:p present/high" : "none"}`,
    ]).flat();
    const [first] = study(...many)?.rows ?? [];
    expect(first?.interval?.low).toBeLessThan(first?.alpha ?? 0);
    expect(first?.interval?.high).toBeGreaterThan(first?.alpha ?? 1);
    expect(study(...many)).toEqual(study(...many));
    expect(study("a g1 none")).toBeNull();
    expect(study()).toBeNull();
  });
});

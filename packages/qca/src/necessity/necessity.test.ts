import fc from "fast-check";
import { describe, expect, it } from "vitest";
import lipset from "../../fixtures/lipset.json" with { type: "json" };
import published from "../../fixtures/qcaPackage.json" with { type: "json" };
import { necessity } from "../fit/necessity.ts";
import { digits, lipsetData, lipsetMultiValue } from "../testing.ts";
import type { NecessaryExpression } from "./NecessaryExpression.ts";
import { singleNecessity } from "./singleNecessity.ts";
import { supersets } from "./supersets.ts";

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);
const shown = ({ text, inclusion, relevance, coverage }: NecessaryExpression) => ({
  text,
  inclusion: rounded(inclusion),
  relevance: rounded(relevance),
  coverage: rounded(coverage),
});

describe("singleNecessity", () => {
  it.each([
    { negated: false, expected: lipset.SURV.necessity },
    { negated: true, expected: lipset.notSURV.necessity },
  ])("agrees with the full table of Lipset's fuzzy data, negated: $negated", ({ negated, expected }) => {
    const found = singleNecessity(lipsetData({ negated }));
    expect(found).toHaveLength(10);
    for (const [name, { inclN, RoN, covN }] of Object.entries(expected)) {
      const own = found.find(({ text }) => text === name);
      expect(own?.inclusion).toBeCloseTo(inclN, 12);
      expect(own?.relevance).toBeCloseTo(RoN, 12);
      expect(own?.coverage).toBeCloseTo(covN, 12);
    }
  });

  it("names each level of a multi-value condition", () => {
    const { levelTwo, levelOne } = published.lipsetMultiValue;
    const texts = singleNecessity(lipsetMultiValue(levelTwo, levelOne)).map(({ text }) => text);
    expect(texts.slice(0, 5)).toEqual(["DEV[0]", "DEV[1]", "DEV[2]", "URB[1]", "URB[0]"]);
  });
});

describe("supersets", () => {
  it("agrees with QCA on Lipset's crisp data", () => {
    expect(supersets(lipsetData({ crisp: true })).map(shown)).toEqual(published.lipsetCrisp.supersets);
  });

  it("agrees with QCA on Lipset's multi-value data", () => {
    const { levelTwo, levelOne, supersets: expected } = published.lipsetMultiValue;
    expect(supersets(lipsetMultiValue(levelTwo, levelOne)).map(shown)).toEqual(expected);
  });

  it("agrees with QCA on women in parliaments, with cuts of inclusion and coverage", () => {
    const { rows, conditions, supersets: expected } = published.represent;
    const cases = rows.flatMap(([row, out, names]) =>
      (names as string[]).map(() => ({ row: digits(row as string), out })),
    );
    const data = {
      conditions: conditions.map((name, place) => ({
        name,
        values: cases.map(({ row }) => row[place] as number),
      })),
      outcome: { name: "WNP", values: cases.map(({ out }) => out as number) },
    };
    expect(supersets(data, { inclusionCut: 0.9, coverageCut: 0.65 }).map(shown)).toEqual(expected);
  });

  it("gives what is necessary and nothing else, by the definition, on fuzzy data", () => {
    const membership = fc.integer({ min: 0, max: 8 }).map((n) => n / 8);
    const cases = fc.array(fc.tuple(membership, membership, membership, membership), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(cases, fc.constantFrom(0.75, 0.9, 1), (cases, inclusionCut) => {
        const column = (place: number) => cases.map((one) => one[place] as number);
        const outcome = column(3);
        const conditions = ["A", "B", "C"].map((name, place) => ({ name, values: column(place) }));
        const found = supersets({ conditions, outcome: { name: "Y", values: outcome } }, { inclusionCut });
        const texts = new Set(found.map(({ joined, text }) => `${joined} ${text}`));
        const setOf = (levels: readonly (number | null)[], join: "and" | "or") =>
          cases.map((one) => {
            const parts = levels.flatMap((level, at) =>
              level === null ? [] : [level === 1 ? (one[at] as number) : 1 - (one[at] as number)],
            );
            return join === "and" ? Math.min(...parts) : Math.max(...parts);
          });
        const passes = (levels: readonly (number | null)[], join: "and" | "or") => {
          const { consistency } = necessity(setOf(levels, join), outcome);
          return (consistency ?? -1) >= inclusionCut - 1e-9;
        };
        const choices = [null, 0, 1];
        for (const a of choices)
          for (const b of choices)
            for (const c of choices) {
              const levels = [a, b, c];
              const literals = levels.flatMap((level, at) =>
                level === null ? [] : [`${level === 0 ? "~" : ""}${"ABC"[at]}`],
              );
              if (literals.length === 0) continue;
              if (literals.length === 1) {
                expect(texts.has(`none ${literals[0]}`)).toBe(passes(levels, "or"));
                continue;
              }
              expect(texts.has(`and ${literals.join("*")}`)).toBe(passes(levels, "and"));
              const parts = levels.flatMap((level, at) =>
                level === null ? [] : [levels.map((own, place) => (place === at ? null : own))],
              );
              const isSmallest = passes(levels, "or") && !parts.some((part) => passes(part, "or"));
              expect(texts.has(`or ${literals.join(" + ")}`)).toBe(isSmallest);
            }
      }),
      { numRuns: 200 },
    );
  });

  it("refuses more expressions than can be kept, with the limit that would do", () => {
    // Nobody has a high membership in any condition or its absence, so that only many conditions together would be necessary.
    const conditions = Array.from({ length: 16 }, (_, place) => ({ name: `A${place}`, values: [0.5] }));
    const data = { conditions, outcome: { name: "Y", values: [1] } };
    expect(() => supersets(data)).toThrow(
      expect.objectContaining({
        code: "too-many-configurations",
        path: ["maxLiterals"],
        message:
          "Found more than 524288 expressions of 7 literals to be looked through; expected fewer, as with maxLiterals = 6.",
      }),
    );
    expect(supersets(data, { maxLiterals: 4 })).toEqual([]);
  });

  it("refuses more expressions than can be looked at, and a cut that is none", () => {
    const conditions = Array.from({ length: 14 }, (_, place) => ({
      name: `A${place}`,
      values: Array(5000).fill(1),
    }));
    const data = { conditions, outcome: { name: "Y", values: Array(5000).fill(1) } };
    expect(() => supersets(data)).toThrow(expect.objectContaining({ code: "too-many-configurations" }));
    expect(() => supersets(data, { maxLiterals: 0 })).toThrow(
      expect.objectContaining({ code: "invalid-limit" }),
    );
    expect(() => supersets(lipsetData(), { inclusionCut: 2 })).toThrow(
      expect.objectContaining({ code: "invalid-cut" }),
    );
  });
});

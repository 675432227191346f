import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coding } from "../model/Coding.ts";
import { agreementOfCodings } from "./agreementOfCodings.ts";
import { alphaInterval } from "./alphaInterval.ts";
import { cohenKappa } from "./cohenKappa.ts";
import { gwetAc1 } from "./gwetAc1.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { percentAgreement } from "./percentAgreement.ts";

/** "c1 g1 trust high" as a coding. */
const codings = (...lines: string[]): Coding[] =>
  lines.map((line) => {
    const [coder = "", segment = "", code = "", value = ""] = line.split(" ");
    return { coder, segment, code, value };
  });

/** The whole table of a code: each segment that two coders have coded, "given" or not by each of its coders. */
function wholeTable(all: readonly Coding[], code: string) {
  const coders = [...new Set(all.map(({ coder }) => coder))].sort();
  const has = (coder: string, segment: string, wanted?: string) =>
    all.some((one) => one.coder === coder && one.segment === segment && (wanted ?? one.code) === one.code);
  return [...new Set(all.map(({ segment }) => segment))]
    .map((segment) => coders.map((coder) => (has(coder, segment) ? Number(has(coder, segment, code)) : null)))
    .filter((row) => row.filter((cell) => cell !== null).length > 1);
}

const anyCodings = fc
  .uniqueArray(
    fc.record({
      coder: fc.constantFrom("c1", "c2", "c3"),
      segment: fc.nat(9).map((segment) => `g${segment}`),
      code: fc.constantFrom("trust", "order", "none"),
    }),
    { minLength: 10, maxLength: 50, selector: ({ coder, segment, code }) => `${coder} ${segment} ${code}` },
  )
  .map((rows) => rows.map((row) => ({ ...row, value: "" })));

describe("agreementOfCodings", () => {
  it("takes a coder without any coding in a segment for one who has not coded it, any other for one who said no", () => {
    const found = agreementOfCodings(
      codings(
        "c1 g1 trust",
        "c2 g1 trust",
        "c1 g2 none",
        "c2 g2 none",
        "c1 g3 trust",
        "c2 g3 none",
        "c1 g4 trust",
      ),
    );
    expect(found).toMatchObject({ coders: ["c1", "c2"], segments: 3, codedOnce: 1 });
    const trust = found.codes.find(({ code }) => code === "trust");
    // given/given, not/not, given/not: percent 2 / 3, alpha 1 − 2 · 5 / (2 · 3 · 3), kappa (2 / 3 − 4 / 9) / (5 / 9).
    expect(trust?.given).toBe(2);
    expect(trust?.presence.percent).toBeCloseTo(2 / 3, 12);
    expect(trust?.presence.alpha).toBeCloseTo(4 / 9, 12);
    expect(trust?.presence.kappa).toBeCloseTo(0.4, 12);
  });

  it("compares values where two coders gave the code, at the level asked for", () => {
    const all = codings(
      "c1 g1 trust 1",
      "c2 g1 trust 1",
      "c1 g2 trust 2",
      "c2 g2 trust 3",
      "c1 g3 trust 5",
      "c2 g3 none",
      "c1 g4 trust",
      "c2 g4 trust 4",
    );
    const ratings = [
      [1, 1],
      [2, 3],
    ];
    for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) {
      const { codes, overall } = agreementOfCodings(all, { level });
      const values = codes.find(({ code }) => code === "trust")?.values;
      expect(values).toMatchObject({ units: 2, percent: 0.5 });
      expect(values?.alpha).toBeCloseTo(krippendorffAlpha(ratings, { level }).alpha as number, 12);
      expect(overall.values).toEqual(values);
    }
  });

  it("equals the measures of the whole table, interval included", () => {
    fc.assert(
      fc.property(anyCodings, (all) => {
        const options = { draws: 40, seed: 3 };
        const found = agreementOfCodings(all, options);
        const tables = found.codes.map(({ code }) => wholeTable(all, code));
        found.codes.forEach(({ presence }, place) => {
          const table = tables[place] ?? [];
          const interval = alphaInterval(table, options);
          expect(presence.percent ?? 9).toBeCloseTo(percentAgreement(table) ?? 9, 12);
          expect(presence.alpha ?? 9).toBeCloseTo(krippendorffAlpha(table).alpha ?? 9, 12);
          expect(presence.ac1 ?? 9).toBeCloseTo(gwetAc1(table) ?? 9, 12);
          expect(presence.interval?.low ?? 9).toBeCloseTo(interval?.low ?? 9, 9);
          expect(presence.interval?.high ?? 9).toBeCloseTo(interval?.high ?? 9, 9);
          if (found.coders.length === 2)
            expect(presence.kappa ?? 9).toBeCloseTo(cohenKappa(table).kappa ?? 9, 12);
          else expect(presence.kappa).toBeNull();
        });
        const clusters = tables.flatMap((table) => table.map((_, segment) => segment));
        const interval = alphaInterval(tables.flat(), { ...options, clusters });
        const { presence } = found.overall;
        expect(presence.percent ?? 9).toBeCloseTo(percentAgreement(tables.flat()) ?? 9, 12);
        expect(presence.alpha ?? 9).toBeCloseTo(krippendorffAlpha(tables.flat()).alpha ?? 9, 12);
        expect(presence.ac1 ?? 9).toBeCloseTo(gwetAc1(tables.flat()) ?? 9, 12);
        expect(presence.interval?.low ?? 9).toBeCloseTo(interval?.low ?? 9, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("gives two coders kappa, over all codes without an interval", () => {
    const all = codings(
      "c1 g1 a",
      "c2 g1 a",
      "c1 g2 b",
      "c2 g2 a",
      "c1 g3 b",
      "c2 g3 b",
      "c1 g4 b",
      "c2 g4 b",
    );
    const table = wholeTable(all, "a");
    const { codes, overall } = agreementOfCodings(all);
    expect(codes[0]?.presence.kappa).toBeCloseTo(cohenKappa(table).kappa as number, 12);
    expect(codes[0]?.presence.kappaInterval).toEqual(cohenKappa(table).interval);
    expect(overall.presence.kappa).toBeCloseTo(0.5, 12);
    expect(overall.presence).not.toHaveProperty("kappaInterval");
  });

  it("looks only at the coders and codes asked for", () => {
    const all = codings("c1 g1 a", "c2 g1 a", "c3 g1 b", "c1 g2 b", "c3 g2 a", "c1 g3 a", "c2 g3 b");
    const found = agreementOfCodings(all, { coders: ["c1", "c2"], codes: ["a"] });
    expect(found).toMatchObject({ coders: ["c1", "c2"], segments: 2, codedOnce: 1 });
    expect(found.codes.map(({ code }) => code)).toEqual(["a"]);
    expect(found.disagreements.map(({ segment }) => segment)).toEqual(["g3"]);
  });

  it("lists who said what where they do not agree, by segment", () => {
    const found = agreementOfCodings(
      codings("c1 g2 b 1", "c2 g2 b 2", "c1 g1 a", "c2 g1 b", "c1 g3 a", "c2 g3 a", "c1 g4 a"),
    );
    expect(found.disagreements).toEqual([
      {
        segment: "g2",
        code: "b",
        coders: [
          { coder: "c1", value: "1" },
          { coder: "c2", value: "2" },
        ],
      },
      {
        segment: "g1",
        code: "a",
        coders: [
          { coder: "c1", value: "" },
          { coder: "c2", value: null },
        ],
      },
      {
        segment: "g1",
        code: "b",
        coders: [
          { coder: "c1", value: null },
          { coder: "c2", value: "" },
        ],
      },
    ]);
  });

  it.each([
    { name: "no coding", all: [], says: "Found 0 coders; agreement needs two." },
    { name: "one coder", all: codings("c1 g1 a", "c1 g2 b"), says: "Found 1 coder; agreement needs two." },
    {
      name: "coders who never met",
      all: codings("c1 g1 a", "c2 g2 a"),
      says: "No segment was coded by two coders.",
    },
  ])("is null throughout, and says why, for $name", ({ all, says }) => {
    const { overall, codes, warnings } = agreementOfCodings(all);
    expect(codes).toEqual([]);
    expect(warnings).toEqual([says]);
    expect(overall).toEqual({
      presence: { percent: null, alpha: null, interval: null, kappa: null, ac1: null },
      values: { units: 0, percent: null, alpha: null, interval: null },
    });
  });

  it("is null for a code that all give everywhere", () => {
    const { codes } = agreementOfCodings(codings("c1 g1 a", "c2 g1 a", "c1 g2 a", "c2 g2 a"));
    expect(codes[0]?.presence).toEqual({
      percent: 1,
      alpha: null,
      interval: null,
      kappa: null,
      kappaInterval: null,
      ac1: null,
    });
  });

  it("warns of rare codes, codes left out, and codes with unlike values", () => {
    const { warnings, codes } = agreementOfCodings(
      codings("c1 g1 a 1", "c1 g1 a 2", "c2 g1 a 1", "c1 g2 b", "c2 g2 c", "c1 g3 d"),
    );
    expect(codes.map(({ code }) => code)).toEqual(["a", "b", "c"]);
    expect(codes[0]?.values.units).toBe(0);
    expect(warnings).toEqual([
      "Codes given in fewer than 5 of the segments: 3. Their alpha hangs on single segments.",
      "Codes left out, given only where one coder coded: 1.",
      "Codings that give a segment the same code with unlike values: 1. Their values are left out.",
    ]);
  });

  it("takes names of object members for ids like any other", () => {
    const { codes, coders } = agreementOfCodings(
      codings(
        "__proto__ constructor toString",
        "valueOf constructor toString",
        "valueOf constructor __proto__",
      ),
    );
    expect(coders).toEqual(["__proto__", "valueOf"]);
    expect(codes.map(({ code }) => code)).toEqual(["__proto__", "toString"]);
  });

  it.each([
    { level: "ordinal", value: "high", found: "4 characters; expected a number at" },
    { level: "interval", value: "x", found: "1 character; expected a number at" },
    { level: "interval", value: "1e999", found: "5 characters; expected a number at" },
    { level: "ratio", value: "-1", found: "2 characters; expected a number of at least 0 at" },
  ] as const)("refuses $value at the level $level and repeats no text", ({ level, value, found }) => {
    const run = () => agreementOfCodings(codings("c1 g1 a 1", `c2 g1 a ${value}`), { level });
    expect(run).toThrow(
      expect.objectContaining({
        code: "invalid-rating",
        path: [1, "value"],
        message: `Coding 1, value: found ${found} the level ${level}.`,
      }),
    );
  });

  it.each([{ draws: 0 }, { confidence: 0 }])("refuses %j", (options) => {
    expect(() => agreementOfCodings([], options)).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });
});

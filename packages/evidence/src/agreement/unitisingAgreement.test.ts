import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextCoding } from "../model/TextCoding.ts";
import { unitisingAgreement } from "./unitisingAgreement.ts";

const mark = (coder: string, start: number, end: number, code: string): TextCoding => ({
  id: "",
  coder,
  document: "d1",
  start,
  end,
  code,
  memo: "",
});

/** Krippendorff (2019), figure 12.11, as `test-alpha_u.R` of the R package quallmer has it (b54c54b); places from 1. */
const published = [
  ...[
    [1, 7, "1"],
    [8, 13, "2"],
    [31, 32, "5"],
    [33, 37, "6"],
    [38, 44, "6"],
    [45, 60, "7"],
  ].map((unit) => ["alex", ...unit]),
  ...[
    [1, 7, "1"],
    [8, 13, "3"],
    [14, 21, "5"],
    [33, 44, "6"],
  ].map((unit) => ["paul", ...unit]),
  ...[
    [1, 7, "1"],
    [8, 13, "4"],
    [14, 21, "5"],
    [33, 37, "6"],
    [38, 41, "6"],
    [42, 44, "6"],
  ].map((unit) => ["suzan", ...unit]),
].map(([coder, first, last, code]) => mark(String(coder), Number(first) - 1, Number(last), String(code)));

/** Character by character from the formulas; units by their place, so that chance leaves a unit's own pairs out. */
function slowly(codings: readonly TextCoding[], length: number, coders: readonly string[]) {
  const at = coders.map((coder) =>
    Array.from({ length }, (_, place) => {
      const unit = codings.findIndex((one) => one.coder === coder && one.start <= place && place < one.end);
      return { code: codings[unit]?.code ?? null, unit };
    }),
  );
  const cells = at.flatMap((characters, coder) =>
    characters.map((cell, place) => ({ ...cell, coder, place })),
  );
  const family = (keep: (code: string | null) => boolean, like: (code: string | null) => unknown) => {
    let [observed, met] = [0, 0];
    const weights = new Map<unknown, Map<string, number>>();
    for (const { code, unit, coder, place } of cells) {
      if (!keep(code)) continue;
      const others = at
        .filter((_, one) => one !== coder)
        .map((characters) => characters[place]?.code ?? null);
      const kept = others.filter(keep);
      observed += kept.filter((other) => like(other) !== like(code)).length / others.length;
      met += kept.length / others.length;
      const own = unit < 0 ? `gap ${coder} ${place}` : `unit ${unit}`;
      const units = weights.get(like(code)) ?? new Map<string, number>();
      weights.set(like(code), units.set(own, (units.get(own) ?? 0) + kept.length / others.length));
    }
    const sums = [...weights.values()].map((units) => [...units.values()].reduce((a, b) => a + b, 0));
    const own = [...weights.values()].flatMap((units) => [...units.values()]).reduce((a, b) => a + b * b, 0);
    const unlike = sums.reduce((sum, one) => sum + one * (met - one), 0);
    return unlike === 0 ? null : 1 - observed / (unlike / (met - own / met));
  };
  return {
    alpha: family(
      () => true,
      (code) => code,
    ),
    relevance: family(
      () => true,
      (code) => code === null,
    ),
    coding: family(
      (code) => code !== null,
      (code) => code,
    ),
  };
}

/** Units of one coder, in order and without overlap. */
const unitsOf = (coder: string) =>
  fc
    .array(
      fc.record({
        skip: fc.nat(3),
        size: fc.integer({ min: 1, max: 6 }),
        code: fc.constantFrom("a", "b", "c"),
      }),
      {
        maxLength: 4,
      },
    )
    .map((units) => {
      let place = 0;
      return units.map(({ skip, size, code }) => {
        const start = place + skip;
        place = start + size;
        return mark(coder, start, place, code);
      });
    });
const coders = ["c1", "c2", "c3"];
const threeCoders = fc.tuple(...coders.map(unitsOf)).map((units) => units.flat());

describe("unitisingAgreement", () => {
  it("gives the published values of three coders", () => {
    const { together, overlaps } = unitisingAgreement(published, { length: 60 });
    expect(overlaps).toBe(0);
    expect(together?.alpha).toBeCloseTo(0.51, 3);
    expect(together?.coding).toBeCloseTo(0.724, 3);
    // Printed as .413; the exact 1 − 26 / (71 · 109 / (180 − 982 / 180)) is .4136.
    expect(together?.relevance).toBeCloseTo(1 - 26 / ((71 * 109) / (180 - 982 / 180)), 12);
    expect(Math.abs((together?.relevance ?? 9) - 0.413)).toBeLessThan(0.001);
  });

  it("equals the formulas taken character by character", () => {
    fc.assert(
      fc.property(threeCoders, fc.integer({ min: 36, max: 40 }), (codings, length) => {
        const { together } = unitisingAgreement(codings, { length, coders });
        const expected = slowly(codings, length, coders);
        for (const name of ["alpha", "relevance", "coding"] as const) {
          expect(together?.[name] ?? 9).toBeCloseTo(expected[name] ?? 9, 10);
        }
      }),
    );
  });

  // Krippendorff (1995), examples A to C in characters, as `Krippendorff1995Test` of DKPro Statistics has them.
  it.each([
    {
      name: "A",
      first: [
        [2, 10],
        [14, 20],
      ],
      second: [
        [4, 8],
        [15, 17],
      ],
      kappa: 0.385,
      alpha: 0.329,
    },
    { name: "B", first: [[0, 18]], second: [[0, 10]], kappa: 0.385, alpha: null },
    {
      name: "C",
      first: [
        [2, 8],
        [10, 12],
        [14, 18],
        [20, 22],
      ],
      second: [
        [0, 2],
        [4, 8],
        [10, 14],
        [16, 18],
        [20, 22],
      ],
      kappa: 0.314,
      alpha: null,
    },
  ])("gives the published agreement per character, example $name", ({ first, second, kappa, alpha }) => {
    const marks = (coder: string, units: number[][]) =>
      units.map(([start = 0, end = 0]) => mark(coder, start, end, "x"));
    const { codes } = unitisingAgreement([...marks("c1", first), ...marks("c2", second)], { length: 24 });
    expect(codes[0]?.perCharacter.kappa).toBeCloseTo(kappa, 3);
    if (alpha !== null) expect(codes[0]?.perCharacter.alpha).toBeCloseTo(alpha, 3);
  });

  it("is 1 when coders mark the same, and below 0 when they never meet", () => {
    const same = ["c1", "c2"].flatMap((coder) => [mark(coder, 0, 5, "a"), mark(coder, 8, 12, "b")]);
    expect(unitisingAgreement(same, { length: 20 }).together).toEqual({ alpha: 1, relevance: 1, coding: 1 });
    const apart = [mark("c1", 0, 10, "a"), mark("c2", 10, 20, "a")];
    expect(unitisingAgreement(apart, { length: 20 }).codes[0]?.alpha).toBeLessThan(0);
  });

  it("takes codes one by one where they overlap, and says where", () => {
    const codings = [
      mark("c1", 0, 10, "a"),
      mark("c1", 5, 15, "b"),
      mark("c2", 0, 10, "a"),
      mark("c2", 5, 15, "b"),
    ];
    const found = unitisingAgreement(codings, { length: 20 });
    expect(found).toMatchObject({
      overlaps: 2,
      together: null,
      codes: [
        { code: "a", alpha: 1 },
        { code: "b", alpha: 1 },
      ],
    });
  });

  it("joins overlapping units of one coder and code, and leaves those that touch", () => {
    const codings = [
      mark("c1", 0, 6, "a"),
      mark("c1", 4, 10, "a"),
      mark("c1", 10, 12, "a"),
      mark("c2", 0, 10, "a"),
    ];
    expect(unitisingAgreement(codings, { length: 20 }).codes[0]?.units).toBe(3);
  });

  it("counts a coder who has read and marked nothing", () => {
    const codings = [mark("c1", 0, 10, "a"), mark("c2", 0, 10, "a")];
    const both = unitisingAgreement(codings, { length: 40 }).codes[0];
    const three = unitisingAgreement(codings, { length: 40, coders }).codes[0];
    expect(both?.perCharacter.percent).toBe(1);
    expect(three?.perCharacter.percent).toBeCloseTo((30 + 10 / 3) / 40, 12);
    expect(three?.perCharacter.kappa).toBeNull();
    expect(three?.alpha).toBeLessThan(1);
  });

  it.each([
    { name: "one coder", codings: [mark("c1", 0, 5, "a")], length: 10 },
    {
      name: "all of the document marked by all with one code",
      codings: [mark("c1", 0, 9, "a"), mark("c2", 0, 9, "a")],
      length: 9,
    },
  ])("is null with $name", ({ codings, length }) => {
    const { together, codes } = unitisingAgreement(codings, { length });
    expect(together).toEqual({ alpha: null, relevance: null, coding: null });
    expect(codes[0]?.alpha).toBeNull();
    expect(codes[0]?.perCharacter.alpha).toBeNull();
  });

  it("has nothing to say of no codings", () => {
    expect(unitisingAgreement([], { length: 0 })).toEqual({
      coders: [],
      overlaps: 0,
      together: { alpha: null, relevance: null, coding: null },
      codes: [],
    });
  });

  it.each([
    { name: "an end beyond the document", coding: mark("c1", 0, 11, "a") },
    { name: "an empty unit", coding: mark("c1", 3, 3, "a") },
    { name: "a start below 0", coding: mark("c1", -1, 3, "a") },
    { name: "a place that is not whole", coding: mark("c1", 0.5, 3, "a") },
    { name: "another document", coding: { ...mark("c1", 0, 3, "a"), document: "Mrs Li" } },
  ])("refuses $name and repeats no text", ({ coding }) => {
    const run = () => unitisingAgreement([mark("c1", 0, 5, "a"), coding], { length: 10 });
    expect(run).toThrow(expect.objectContaining({ code: "invalid-position", path: [1] }));
    expect(run).toThrow(/^Coding 1: found (?!.*Li)/);
  });

  it("refuses a length that is no whole number", () => {
    expect(() => unitisingAgreement([], { length: 0.5 })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });
});

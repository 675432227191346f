import fc from "fast-check";
import { describe, expect, it } from "vitest";
import published from "../../fixtures/irrcac.json" with { type: "json" };
import { cohenKappa } from "./cohenKappa.ts";
import { gwetAc1 } from "./gwetAc1.ts";
import { percentAgreement } from "./percentAgreement.ts";

const repeated = (row: readonly string[], times: number) => Array.from({ length: times }, () => row);

describe("gwetAc1", () => {
  it("is (P − P_e) / (1 − P_e), worked out by hand", () => {
    // P = .8; "yes" has the share .1, so that P_e = 2 × .1 × .9 = .18.
    const ratings = [...repeated(["no", "no"], 8), ["yes", "no"], ["no", "yes"]];
    expect(gwetAc1(ratings)).toBeCloseTo((0.8 - 0.18) / (1 - 0.18), 12);
    expect(cohenKappa(ratings).kappa).toBeCloseTo(-1 / 9, 12);
  });

  it("counts a unit with one value in the shares alone", () => {
    // Shares: "a" (1 + 1/2 + 1) / 3, "b" 1/6; P = 1/2.
    const chance = 2 * (5 / 6) * (1 / 6);
    expect(
      gwetAc1([
        ["a", "a"],
        ["a", "b"],
        ["a", null],
      ]),
    ).toBeCloseTo((0.5 - chance) / (1 - chance), 12);
  });

  it.each([
    ["nothing", []],
    [
      "single values",
      [
        ["a", null],
        [null, "b"],
      ],
    ],
    [
      "one value",
      [
        ["a", "a"],
        ["a", "a"],
      ],
    ],
  ] as const)("is null for %s", (_, ratings) => {
    expect(gwetAc1(ratings)).toBeNull();
  });

  it("agrees with irrCAC on two coders, on four with values missing, and on six", () => {
    const { table, distribution, raw } = published;
    const pairs = table.counts.flatMap((row, one) =>
      row.flatMap((count, other) => repeated([String(one), String(other)], count)),
    );
    expect(gwetAc1(pairs)).toBeCloseTo(table.ac1, 7);
    expect(cohenKappa(pairs).kappa).toBeCloseTo(table.kappa, 7);
    const patients = distribution.counts.map((row) =>
      row.flatMap((count, value) => Array(count).fill(value)),
    );
    expect(gwetAc1(patients)).toBeCloseTo(distribution.ac1, 7);
    expect(gwetAc1(raw.ratings)).toBeCloseTo(raw.ac1, 5);
  });

  const rating = fc.constantFrom("a", "b", "c", null);
  const table = fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { maxLength: 20 });

  it("stays in [−1, 1], reaches 1 only in full agreement, and ignores names and the order of units", () => {
    fc.assert(
      fc.property(table, (ratings) => {
        const ac1 = gwetAc1(ratings);
        const renamed = ratings.map((row) => row.map((value) => (value === null ? null : `x${value}`)));
        expect(gwetAc1([...renamed].reverse()) ?? 9).toBeCloseTo(ac1 ?? 9, 12);
        if (ac1 === null) return;
        expect(ac1).toBeGreaterThanOrEqual(-1);
        expect(ac1 > 1 - 1e-12).toBe(percentAgreement(ratings) === 1);
      }),
    );
  });

  it("takes units with times as that many units", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(rating, { minLength: 2, maxLength: 2 }), fc.nat(3))),
        (units) => {
          const times = units.map(([, count]) => count);
          const rows = units.map(([row]) => row);
          const spread = units.flatMap(([row, count]) => Array.from({ length: count }, () => row));
          expect(gwetAc1(rows, { times }) ?? 9).toBeCloseTo(gwetAc1(spread) ?? 9, 12);
        },
      ),
    );
  });
});

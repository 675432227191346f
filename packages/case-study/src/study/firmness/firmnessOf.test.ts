import { describe, expect, it } from "vitest";
import type { CaseProposition } from "../../folder/CasePropositions.ts";
import { syntheticEnsemble } from "../../propositions/syntheticEnsemble.ts";
import { firmnessOf } from "./firmnessOf.ts";

const statement = { en: "It is so.", zh: "如此。" };
const fusion: CaseProposition = { id: "P2", statement, segments: [], cutoffs: { majority: 0.5 } };

/** Every claim of P2 holds in the first 60 of 100 sets, where p is below 0.6: there each change takes loss away, structure most. */
const sixty = syntheticEnsemble(100, (scenario, _, p) => {
  if (scenario === "baseline") return 10;
  const gain = scenario === "P3.balanced" ? 2 : 1;
  return p < 0.6 ? 10 - gain : 10 + gain;
});

describe("firmnessOf", () => {
  it("tries one cut-off by hand", () => {
    // Wilson's interval of 60 of 100 is 0.5020 to 0.6906 (R 4.2: prop.test(60, 100, correct = FALSE)). Of the range 0.25 to
    // 0.75 that supports below, contradicts above: shares 0.504, 0.119 and 0.377; standard errors of 1,000 draws up to 0.016.
    const found = firmnessOf(fusion, sixty, { seed: 1 });
    expect(found).toMatchObject({ proposition: "P2", verdict: "supported", draws: 1000 });
    expect(Math.abs((found?.shares.supported ?? 0) - 0.504)).toBeLessThan(0.06);
    expect(Math.abs((found?.shares.contradicted ?? 0) - 0.119)).toBeLessThan(0.04);
    expect(Math.abs((found?.shares.undetermined ?? 0) - 0.377)).toBeLessThan(0.06);
    // In steps of 0.005 from 0.25 the first beyond 0.5020 is 0.505, step 51 of 100: 50 of 101 are others.
    expect(found?.cutoffs).toEqual([
      {
        ...{ cutoff: "majority", registered: 0.5, low: 0.25, high: 0.75, given: false },
        ...{ moves: 50 / 101, turnsAt: expect.closeTo(0.505, 12), turnsTo: "undetermined" },
      },
      // Cut-offs of claims that are not counted here.
      expect.objectContaining({ cutoff: "structure", registered: 0.5, moves: 0 }),
      expect.objectContaining({ cutoff: "consistency", registered: 0.8, moves: 0 }),
      expect.objectContaining({ cutoff: "pri", registered: 0.7, moves: 0 }),
    ]);
  });

  it("keeps within the ranges that the case registers: none of these changes the verdict", () => {
    const narrow: CaseProposition = { ...fusion, ranges: { majority: [0.4, 0.501] } };
    expect(firmnessOf(narrow, sixty, { seed: 1 })).toMatchObject({
      shares: { supported: 1, contradicted: 0, undetermined: 0 },
      cutoffs: [
        { low: 0.4, high: 0.501, given: true, moves: 0, turnsAt: null, turnsTo: null },
        { cutoff: "structure", given: false },
        { cutoff: "consistency", given: false },
        { cutoff: "pri", given: false },
      ],
    });
  });

  it("depends on the seed alone, and draws for each proposition apart", () => {
    expect(firmnessOf(fusion, sixty, { seed: 7 })).toEqual(firmnessOf(fusion, sixty, { seed: 7 }));
    expect(firmnessOf(fusion, sixty, { seed: 7 })).not.toEqual(firmnessOf(fusion, sixty, { seed: 8 }));
  });

  it("tells which of several cut-offs decides", () => {
    // Loss falls by 3 % in 90 of 100 sets and rises by 3 % in ten; the rest of P3 holds everywhere.
    const cutoffs = { change: 0.02, worse: 0.2, normalCost: 0.05, majority: 0.5 };
    const balance: CaseProposition = {
      ...{ id: "P3", statement, segments: [], cutoffs },
      ranges: { change: [0.01, 0.05] },
    };
    const ensemble = syntheticEnsemble(100, (scenario, output, p) => {
      if (output === "normalPerformance") return 1;
      if (scenario === "baseline") return 100;
      if (scenario === "P3.balanced") return p < 0.9 ? 97 : 103;
      return 110;
    });
    const found = firmnessOf(balance, ensemble, { seed: 1 });
    expect(found?.verdict).toBe("supported");
    const moves = new Map(found?.cutoffs.map(({ cutoff, moves, turnsTo }) => [cutoff, [moves > 0, turnsTo]]));
    // Above 3 % no set counts as better, and the claim falls to 0 of 100. Ten of 100 rise: interval 0.055 to 0.174, so that a
    // bar between decides nothing; that for all others lies from 0.825 up or at 1, which no majority to 0.75 reaches.
    expect(Object.fromEntries(moves)).toEqual({
      change: [true, "contradicted"],
      worse: [true, "undetermined"],
      normalCost: [false, null],
      majority: [false, null],
    });
  });

  it("is null where no set was accepted", () => {
    expect(
      firmnessOf(
        fusion,
        syntheticEnsemble(
          10,
          () => 1,
          () => false,
        ),
        { seed: 1 },
      ),
    ).toBe(null);
  });
});

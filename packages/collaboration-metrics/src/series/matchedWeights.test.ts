import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/proposition99.json" with { type: "json" };
import { matchedWeights } from "./matchedWeights.ts";
import { syntheticControl } from "./syntheticControl.ts";

describe("a synthetic control with predictors", () => {
  it("lies as far between two donors as the predictor says, whatever the outcomes", () => {
    const found = syntheticControl({
      treated: [1, 1, 9],
      donors: [
        [0, 8, 1],
        [4, 0, 5],
      ],
      at: 2,
      predictors: [{ name: "density", treated: 3, donors: [2, 6] }],
    });
    expect(found.weights[0]).toBeCloseTo(0.75, 12);
    expect(found.effect).toBeCloseTo(9 - 2, 12);
    expect(found.balance).toEqual([
      { name: "density", importance: 1, treated: 3, synthetic: expect.closeTo(3, 12), donorMean: 4 },
    ]);
  });

  it("finds which predictor tells the outcomes: the one by which the known weights match", () => {
    const { weights, balance } = syntheticControl({
      treated: [7, 14, 7, 0],
      donors: [
        [0, 0, 0, 0],
        [10, 20, 10, 5],
      ],
      at: 3,
      predictors: [
        { name: "noise", treated: 1, donors: [0, 10] },
        { name: "driver", treated: 7, donors: [0, 10] },
      ],
    });
    expect(weights[0]).toBeCloseTo(0.3, 6);
    expect(weights[1]).toBeCloseTo(0.7, 6);
    expect(balance?.[1]?.importance).toBeGreaterThan(0.9999);
  });

  it("finds the weights that made a panel, where others match the predictors as well", () => {
    const made = [0.5, 0.2, 0.3, 0, 0, 0];
    const donors = made.map((_, donor) => ({
      predictors: [(donor * 7) % 5, (donor * donor) % 7],
      before: Array.from({ length: 9 }, (_, row) => ((donor + 2) * (row + 3) * 31) % 17),
    }));
    const mix = (of: (donor: { predictors: number[]; before: number[] }) => number[]) =>
      of(donors[0] as never).map((_, place) =>
        donors.reduce((sum, donor, which) => sum + (made[which] as number) * (of(donor)[place] as number), 0),
      );
    const own = { predictors: mix(({ predictors }) => predictors), before: mix(({ before }) => before) };
    const { weights, importance } = matchedWeights(own, donors);
    expect(importance).toBeNull();
    for (const [donor, weight] of made.entries()) expect(weights[donor]).toBeCloseTo(weight, 9);
  });

  it("fits no better than outcomes alone would, whatever the units of the predictors and the order of the donors", () => {
    const value = fc.integer({ min: -20, max: 20 });
    const panel = fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(panel, fc.integer({ min: -3, max: 3 }), (rows, power) => {
        const traits = rows.map((row) => row.slice(0, 2));
        fc.pre([0, 1].every((k) => new Set(traits.map((trait) => trait[k])).size === rows.length));
        const errorOf = (order: readonly number[], unit: number) => {
          const [own, ...donors] = [0, ...order].map((row) => rows[row] as number[]);
          const input = {
            treated: (own as number[]).slice(2),
            donors: donors.map((donor) => donor.slice(2)),
            at: 3,
            predictors: [0, 1].map((k) => ({
              name: String(k),
              treated: (own?.[k] as number) * unit,
              donors: donors.map((donor) => (donor[k] as number) * unit),
            })),
          };
          const { weights, fitBefore } = syntheticControl(input);
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
          expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
          const { predictors: _, ...outcomesAlone } = input;
          expect(fitBefore).toBeGreaterThan(syntheticControl(outcomesAlone).fitBefore - 1e-6);
          return fitBefore;
        };
        const plain = errorOf([1, 2, 3], 1);
        expect(errorOf([1, 2, 3], 2 ** power)).toBeCloseTo(plain, 6);
        expect(errorOf([3, 1, 2], 1)).toBeCloseTo(plain, 9);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["no predictor", [], "invalid-option"],
    ["values of other donors", [{ name: "a", treated: 1, donors: [1] }], "unequal-lengths"],
    ["what is no number", [{ name: "a", treated: Number.NaN, donors: [1, 2] }], "invalid-series"],
    ["a predictor that tells nothing apart", [{ name: "a", treated: 1, donors: [1, 1] }], "invalid-series"],
  ])("refuses %s", (_, predictors, code) => {
    const donors = [
      [1, 2],
      [3, 4],
    ];
    expect(() => syntheticControl({ treated: [1, 2], donors, at: 1, predictors })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe("Proposition 99", () => {
  const california = reference.states.indexOf("California");
  const others = reference.states.flatMap((_, state) => (state === california ? [] : [state]));
  const published = { Utah: 0.334, Nevada: 0.235, Montana: 0.202, Colorado: 0.161, Connecticut: 0.068 };
  const panel = {
    treated: reference.outcomes[california] as number[],
    donors: others.map((state) => reference.outcomes[state] as number[]),
    at: 19,
  };
  const predictors = Object.entries(reference.predictors).map(([name, values]) => ({
    name,
    treated: values[california] as number,
    donors: others.map((state) => values[state] as number),
  }));
  const byState = (weights: readonly number[]) =>
    new Map(others.map((state, donor) => [reference.states[state] as string, weights[donor] as number]));

  it("comes out as published: weights, fit before, effect, rank of the ratio", () => {
    const found = syntheticControl({ ...panel, predictors });
    const weights = byState(found.weights);
    for (const [state, weight] of Object.entries(published)) {
      expect(Math.abs((weights.get(state) as number) - weight), state).toBeLessThan(0.01);
      weights.delete(state);
    }
    expect(Math.max(...weights.values())).toBeLessThan(0.001);
    expect(Math.abs(found.fitBefore - 1.7557)).toBeLessThan(0.01);
    expect(Math.abs(found.effect - -19.0018)).toBeLessThan(0.05);
    expect(found.p).toBe(1 / 39);
    expect(found.ratio).toBeGreaterThan(Math.max(...(found.placeboRatios as number[])));
    // Differential evolution by scipy, three seeds, finds no nearer fit.
    const { optimum } = reference;
    expect(found.fitBefore).toBeLessThan(optimum.fitBefore + 1e-5);
    expect(found.fitBefore).toBeGreaterThan(optimum.fitBefore - 1e-5);
    for (const [state, weight] of Object.entries(optimum.weights)) {
      expect(byState(found.weights).get(state)).toBeCloseTo(weight, 3);
    }
    expect(found.effect).toBeCloseTo(optimum.effect, 3);
    expect(found.ratio).toBeCloseTo(optimum.ratio, 1);
    const income = found.balance?.find(({ name }) => name === "lnincome");
    expect(income?.treated).toBe(10.07656);
  });

  it("has published weights that give the published effect, and a ratio of 129.3", () => {
    const gaps = panel.treated.map((value, row) =>
      Object.entries(published).reduce(
        (rest, [state, weight]) =>
          rest - weight * (reference.outcomes[reference.states.indexOf(state)]?.[row] as number),
        value,
      ),
    );
    const squares = (part: readonly number[]) => part.reduce((sum, gap) => sum + gap * gap, 0) / part.length;
    const after = gaps.slice(19);
    expect(after.reduce((sum, gap) => sum + gap, 0) / 12).toBeCloseTo(-19.0018, 4);
    expect(squares(after) / squares(gaps.slice(0, 19))).toBeCloseTo(129.3, 1);
  });
});

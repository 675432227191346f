import { describe, expect, it } from "vitest";
import reference from "../../fixtures/series.json" with { type: "json" };
import type { SegmentedRegressionOptions } from "./segmentedFit.ts";
import { segmentedRegression } from "./segmentedRegression.ts";

const { nile, log10Drivers, seatbelts } = reference;
const law = 169;

function expectFit(options: Omit<SegmentedRegressionOptions, "at">, fit: { coef: number[]; se: number[] }) {
  const { coefficients } = segmentedRegression(log10Drivers, { at: law, ...options });
  for (const [place, value] of fit.coef.entries()) {
    expect(coefficients[place]?.value).toBeCloseTo(value, 10);
    expect(coefficients[place]?.standardError).toBeCloseTo(fit.se[place] as number, 10);
  }
}

describe("segmentedRegression", () => {
  it("agrees with R's lm and sandwich on drivers killed before and after the law on seat belts", () => {
    expectFit({ errors: "independent" }, seatbelts.ols);
    expectFit({ errors: { neweyWest: 0 } }, seatbelts.lag0);
    expectFit({ errors: { neweyWest: 4 } }, seatbelts.lag4);
    expectFit({ errors: { neweyWest: 12 } }, seatbelts.lag12);
    expectFit({ errors: { neweyWest: 4 }, period: 12 }, seatbelts.seasonal);
  });

  it("agrees with R's intervals of the fitted line, and of the line without the event", () => {
    const { rows, fitted, fittedLag4, without } = seatbelts.bands;
    const plain = segmentedRegression(log10Drivers, { at: law, errors: "independent" });
    const lagged = segmentedRegression(log10Drivers, { at: law, errors: { neweyWest: 4 } });
    for (const [place, row] of rows.entries()) {
      for (const [band, expected] of [
        [plain.fittedBand, fitted],
        [lagged.fittedBand, fittedLag4],
        [plain.counterfactualBand, without],
      ] as const) {
        expect(band.low[row - 1]).toBeCloseTo(expected.low[place] as number, 10);
        expect(band.high[row - 1]).toBeCloseTo(expected.high[place] as number, 10);
      }
    }
  });

  it("agrees with R's p values and Durbin and Watson's statistic", () => {
    const fit = segmentedRegression(log10Drivers, { at: law, errors: "independent" });
    expect(fit.durbinWatson).toBeCloseTo(seatbelts.durbinWatson, 12);
    for (const [place, p] of seatbelts.pt.entries()) {
      if (p > 1e-100) expect((fit.coefficients[place]?.p as number) / p).toBeCloseTo(1, 8);
    }
  });

  it("takes the Nile's two means", () => {
    const fit = segmentedRegression(nile, { at: 28, model: "level", errors: { neweyWest: 4 } });
    expect(fit.coefficients.map(({ value }) => value)).toEqual([
      expect.closeTo(1097.75, 9),
      expect.closeTo(-247.7777777778, 9),
    ]);
    // R 4.2.2, sandwich 3.0-2
    expect(fit.levelChange?.standardError).toBeCloseTo(31.3394487183467, 9);
    expect(fit.durbinWatson).toBeCloseTo(1.67240707628382, 12);
    expect(fit.slopeChange).toBeNull();
    const plain = segmentedRegression(nile, { at: 28, model: "level", errors: "independent" });
    expect(plain.levelChange?.standardError).toBeCloseTo(28.4352016922122, 9);
  });

  it("recovers a step and a bend exactly, and goes on without them", () => {
    const y = Array.from(
      { length: 30 },
      (_, row) => 2 + 0.5 * (row + 1) + (row >= 20 ? 3 + 0.25 * (row - 19) : 0),
    );
    for (const errors of ["independent", "ar1"] as const) {
      const fit = segmentedRegression(y, { at: 20, errors });
      expect(fit.levelChange?.value).toBeCloseTo(3, 9);
      expect(fit.slopeChange?.value).toBeCloseTo(0.25, 9);
      expect(fit.counterfactual[29]).toBeCloseTo(17, 9);
      expect(fit.fitted[29]).toBeCloseTo(22.5, 9);
    }
  });

  it("finds the correlation of errors with those before", () => {
    let error = 0;
    let draw = 12345;
    const noise = () => {
      draw = (draw * 1103515245 + 12345) % 2147483648;
      return draw / 2147483648 - 0.5;
    };
    const y = Array.from({ length: 2000 }, () => (error = 0.6 * error + noise()));
    expect(segmentedRegression(y, { at: 1000 }).rho).toBeCloseTo(0.6, 1);
  });

  it("gives a change of definition a step of its own", () => {
    const y = Array.from({ length: 30 }, (_, row) => (row >= 10 ? 7 : 0) + (row >= 20 ? 2 : 0));
    const fit = segmentedRegression(y, { at: 20, definitionChanges: [10], errors: "independent" });
    expect(fit.levelChange?.value).toBeCloseTo(2, 9);
    expect(fit.coefficients.at(-1)).toMatchObject({ name: "definition 10", value: expect.closeTo(7, 9) });
    expect(fit.counterfactual[29]).toBeCloseTo(7, 9);
  });

  it("reads no effect from a change of definition at the event", () => {
    const y = Array.from({ length: 30 }, (_, row) => (row >= 20 ? 2 : 0) + (row % 3));
    const fit = segmentedRegression(y, { at: 20, definitionChanges: [20] });
    expect(fit.levelChange).toBeNull();
    expect(fit.warnings[0]).toMatch(/cannot be told apart/);
  });

  it.each([
    ["an event too near to the end", { at: 11 }, "invalid-option"],
    ["a lag longer than the series", { at: 6, errors: { neweyWest: 12 } }, "invalid-option"],
    ["a period longer than half the series", { at: 6, period: 7 }, "invalid-option"],
    ["a change of definition outside", { at: 6, definitionChanges: [12] }, "invalid-option"],
    ["a level of 0", { at: 6, level: 0 }, "invalid-option"],
    ["two steps at one place", { at: 6, definitionChanges: [4, 4] }, "dependent-columns"],
  ])("refuses %s", (_, options, code) => {
    const y = [1, 3, 2, 4, 3, 5, 4, 6, 5, 7, 6, 8];
    expect(() => segmentedRegression(y, options)).toThrow(expect.objectContaining({ code }));
  });
});

import { defaultParameters } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import type { Ensemble } from "./Ensemble.ts";
import { nearestAccepted } from "./nearestAccepted.ts";

const ensembleOf = (
  varying: Ensemble["varying"],
  rows: readonly (readonly number[])[],
  accepted: number[],
): Ensemble => ({
  tried: rows.length,
  varying,
  points: Float64Array.from(rows.flat()),
  accepted: Uint32Array.from(accepted),
  column: () => new Float64Array(rows.length),
});

describe("nearestAccepted", () => {
  const varying = [
    { name: "fusion", min: 0, max: 1 },
    { name: "surge", min: 0, max: 10 },
  ];
  const base = { ...defaultParameters, fusion: 0.5, surge: 5 };

  it("finds the accepted set at the least distance in units of the ranges", () => {
    // Set 0 is closest but not accepted; 1 is .2 of a range away, 2 is .1, though its difference in numbers is larger.
    const rows = [
      [0.5, 5],
      [0.7, 5],
      [0.5, 6],
    ];
    const found = nearestAccepted(ensembleOf(varying, rows, [1, 2]), { base });
    expect(found?.set).toBe(2);
    expect(found?.parameters).toEqual({ ...base, fusion: 0.5, surge: 6 });
  });

  it("takes the first of equals, and null where none was accepted", () => {
    const rows = [
      [0.4, 5],
      [0.6, 5],
    ];
    expect(nearestAccepted(ensembleOf(varying, rows, [0, 1]), { base })?.set).toBe(0);
    expect(nearestAccepted(ensembleOf(varying, rows, []), { base })).toBeNull();
  });

  it("fits shares that did not vary into what the others leave", () => {
    const shares = [{ name: "powerState", min: 0, max: 1 }];
    const found = nearestAccepted(ensembleOf(shares, [[0.4]], [0]), { base: defaultParameters });
    const { powerState, powerCapital, powerSociety } = found?.parameters ?? defaultParameters;
    expect(powerState).toBe(0.4);
    expect(powerState + powerCapital + powerSociety).toBeCloseTo(1, 12);
    expect(powerCapital / powerSociety).toBeCloseTo(
      defaultParameters.powerCapital / defaultParameters.powerSociety,
      12,
    );
  });
});

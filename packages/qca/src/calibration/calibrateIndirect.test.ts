import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/indirectCalibration.json" with { type: "json" };
import { calibrateCrisp } from "./calibrateCrisp.ts";
import { calibrateIndirect } from "./calibrateIndirect.ts";

const { values, groups } = reference;
const close = (own: Float64Array, expected: readonly number[]) => {
  expect(own).toHaveLength(expected.length);
  for (const [index, membership] of expected.entries()) expect(own[index]).toBeCloseTo(membership, 7);
};

describe("calibrateIndirect", () => {
  it("agrees with R's fractional logit on groups of the researcher", () => {
    close(calibrateIndirect(values, groups), reference.memberships);
  });

  it("agrees with R's fractional logit on groups by thresholds", () => {
    const levels = calibrateCrisp(values, reference.thresholds);
    expect(levels).toEqual(reference.levels);
    close(
      calibrateIndirect(
        values,
        levels.map((level) => level / 3),
      ),
      reference.membershipsByThresholds,
    );
  });

  it("gives back the mean of the groups where they do not follow the values", () => {
    // The score of the intercept: predictions and groups have the same sum.
    const sum = (list: ArrayLike<number>) => Array.from(list).reduce((total, one) => total + one, 0);
    expect(sum(calibrateIndirect(values, groups))).toBeCloseTo(sum(groups), 9);
    const level = calibrateIndirect([1, 2, 3, 4, 5, 6], [0.4, 0.4, 0.4, 0.4, 0.4, 0.4]);
    for (const one of level) expect(one).toBeCloseTo(0.4, 9);
  });

  it("does not depend on the unit of the values, and stays in [0, 1]", () => {
    fc.assert(
      fc.property(fc.integer({ min: -8, max: 8 }), (power) => {
        const scaled = values.map((value) => value * 2 ** power);
        const memberships = calibrateIndirect(scaled, groups);
        close(memberships, [...calibrateIndirect(values, groups)]);
        for (const one of memberships) expect(one >= 0 && one <= 1).toBe(true);
      }),
    );
  });

  it.each([
    ["a value of 0", [0, 1, 2, 3, 4], [0, 0, 0.5, 1, 1], "invalid-value"],
    ["a group that is no membership", [1, 2, 3, 4, 5], [0, 0, 2, 1, 1], "invalid-membership"],
    ["other cases", [1, 2, 3, 4, 5], [0, 1], "unequal-lengths"],
    ["too few different values", [1, 2, 3, 4, 4], [0, 0.2, 0.5, 0.8, 1], "not-estimable"],
  ])("refuses %s", (_, values, groups, code) => {
    expect(() => calibrateIndirect(values, groups)).toThrow(expect.objectContaining({ code }));
  });
});

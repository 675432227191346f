import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PathDependenceError } from "../errors.ts";
import { deadbandPath } from "./deadbandPath.ts";
import { deadbandResponse } from "./deadbandResponse.ts";
import { inertialResponse } from "./inertialResponse.ts";
import { logitChoice } from "./logitChoice.ts";

const utilities = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 6 });
const total = (shares: Float64Array) => shares.reduce((sum, share) => sum + share, 0);

describe("logitChoice", () => {
  it.each([
    { name: "uniform at λ = 0", utilities: [5, -1, 3, 3], precision: 0, expected: [0.25, 0.25, 0.25, 0.25] },
    { name: "the best response at λ = ∞", utilities: [5, -1, 3], precision: Infinity, expected: [1, 0, 0] },
    {
      name: "shared by ties at λ = ∞",
      utilities: [5, 5, 3, 5, 5],
      precision: Infinity,
      expected: [0.25, 0.25, 0, 0.25, 0.25],
    },
    { name: "not in danger of overflow", utilities: [1e308, -1e308], precision: 1e308, expected: [1, 0] },
  ])("is $name", ({ utilities, precision, expected }) => {
    expect([...logitChoice(utilities, precision)]).toEqual(expected);
  });

  it("has odds of e^(λ ΔU)", () => {
    const [low, high] = logitChoice([1, 2], 3) as unknown as [number, number];
    expect(high / low).toBeCloseTo(20.085536923187668, 12); // e³
  });

  it("adds up to 1, ignores a common bonus and orders actions by utility", () => {
    fc.assert(
      fc.property(utilities, fc.double({ min: 0, max: 30, noNaN: true }), (values, precision) => {
        const shares = logitChoice(values, precision);
        expect(total(shares)).toBeCloseTo(1, 12);
        const raised = logitChoice(
          values.map((value) => value + 8),
          precision,
        );
        shares.forEach((share, k) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(raised[k]).toBeCloseTo(share, 10);
          if ((values[k] as number) > (values[0] as number))
            expect(share).toBeGreaterThanOrEqual(shares[0] as number);
        });
      }),
    );
  });

  it("refuses what it cannot weigh", () => {
    expect(() => logitChoice([], 1)).toThrow(PathDependenceError);
    expect(() => logitChoice([1], -1)).toThrow(expect.objectContaining({ path: ["precision"] }));
    expect(() => logitChoice([1], Number.NaN)).toThrow(PathDependenceError);
    expect(() => logitChoice([0, Infinity], 1)).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["utilities", 1] }),
    );
  });
});

describe("inertialResponse", () => {
  it.each([
    { name: "never moves with full inertia", current: 1, inertia: 1, expected: [0, 1, 0] },
    { name: "moves at once without inertia", current: 1, inertia: 0, expected: [0, 0, 1] },
    { name: "mixes both in between", current: 1, inertia: 0.25, expected: [0, 0.25, 0.75] },
    { name: "stays with the best", current: 2, inertia: 0.25, expected: [0, 0, 1] },
  ])("$name", ({ current, inertia, expected }) => {
    expect([...inertialResponse([0, 1, 2], current, inertia)]).toEqual(expected);
  });

  it("keeps the current action in a tie and else shares the tie", () => {
    expect([...inertialResponse([2, 2, 0], 1, 0)]).toEqual([0, 1, 0]);
    expect([...inertialResponse([2, 2, 0], 2, 0.5)]).toEqual([0.25, 0.25, 0.5]);
  });

  it("without inertia is logit choice at λ = ∞ where nothing ties", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 6 }), (values) => {
        expect(inertialResponse(values, 0, 0)).toEqual(logitChoice(values, Infinity));
      }),
    );
  });

  it("refuses an unknown action and an inertia beyond 1", () => {
    expect(() => inertialResponse([1, 2], 2, 0)).toThrow(expect.objectContaining({ path: ["current"] }));
    expect(() => inertialResponse([1, 2], 0, 1.1)).toThrow(expect.objectContaining({ path: ["inertia"] }));
  });
});

describe("deadbandResponse", () => {
  it("moves only if the gain is larger than the cost, not if it is equal", () => {
    expect([...deadbandResponse([0, 2, 1], 0, 2)]).toEqual([1, 0, 0]);
    expect([...deadbandResponse([0, 2, 1], 0, 1.5)]).toEqual([0, 1, 0]);
    expect([...deadbandResponse([0, 2, 2], 0, 1.5)]).toEqual([0, 0.5, 0.5]);
    expect([...deadbandResponse([0, 1e300], 0, Infinity)]).toEqual([1, 0]);
  });

  it("recovers the best response at c = 0, whatever is current", () => {
    fc.assert(
      fc.property(utilities, (values) => {
        for (let current = 0; current < values.length; current += 1) {
          expect(deadbandResponse(values, current, 0)).toEqual(inertialResponse(values, current, 0));
        }
      }),
    );
  });

  it("keeps either of two actions exactly while they differ by c or less", () => {
    const cost = 0.75;
    for (let quarter = -8; quarter <= 8; quarter += 1) {
      const advantage = quarter / 4;
      const both =
        deadbandResponse([0, advantage], 0, cost)[0] === 1 &&
        deadbandResponse([0, advantage], 1, cost)[1] === 1;
      expect(both, `at ${advantage}`).toBe(Math.abs(advantage) <= cost);
    }
  });
});

describe("deadbandPath", () => {
  it("jumps 2c apart on the way up and on the way down", () => {
    const cost = 0.5;
    const up = Float64Array.from({ length: 4001 }, (_, k) => (k - 2000) / 1000);
    const rise = (up[deadbandPath(up, cost).indexOf(1)] as number) - 0.001;
    const down = up.toReversed();
    const fall = (down[deadbandPath(down, cost, { start: 1 }).indexOf(0)] as number) + 0.001;
    expect([rise, fall]).toEqual([cost, -cost]);
  });

  it("has no memory but that of ties at c = 0", () => {
    expect([...deadbandPath([1, -1, 0, 1, 0, -1], 0)]).toEqual([1, 0, 0, 1, 1, 0]);
  });

  it("equals one deadband response after another", () => {
    const path = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(path, fc.double({ min: 0, max: 2, noNaN: true }), (advantages, cost) => {
        let action = 0;
        const expected = advantages.map((advantage) => {
          action = deadbandResponse([0, advantage], action, cost).indexOf(1);
          return action;
        });
        expect([...deadbandPath(advantages, cost)]).toEqual(expected);
      }),
    );
  });

  it("refuses an advantage that is not finite", () => {
    expect(() => deadbandPath([0, Number.NaN], 1)).toThrow(
      expect.objectContaining({ path: ["advantages", 1] }),
    );
  });
});

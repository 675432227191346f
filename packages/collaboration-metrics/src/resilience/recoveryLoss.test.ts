import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruneauLoss } from "./bruneauLoss.ts";
import type { Recovery } from "./Recovery.ts";
import { recoveryLoss } from "./recoveryLoss.ts";

describe("recoveryLoss", () => {
  it("is half the depth times the duration for linear and cosine recovery", () => {
    expect(recoveryLoss({ shape: "linear", depth: 0.4, duration: 10 })).toBe(2);
    expect(recoveryLoss({ shape: "cosine", depth: 0.4, duration: 10 })).toBe(2);
  });

  it("is D τ (1 − e^(−T/τ)) for exponential recovery", () => {
    // .4 · 3 · (1 − e^(−10/3)), Python 3.11
    const recovery = { shape: "exponential", depth: 0.4, duration: 10, timeConstant: 3 } as const;
    expect(recoveryLoss(recovery)).toBeCloseTo(1.1571912079832973, 14);
  });

  it("is what the trapezoid rule finds under the curve", () => {
    const [depth, duration, timeConstant] = [0.4, 10, 3];
    const times = Array.from({ length: 2001 }, (_, step) => (step * duration) / 2000);
    const exponential = times.map((time) => 1 - depth * Math.exp(-time / timeConstant));
    const cosine = times.map((time) => 1 - (depth / 2) * (1 + Math.cos((Math.PI * time) / duration)));
    const full = { full: 1 };
    const shape = { shape: "exponential", depth, duration, timeConstant } as const;
    expect(bruneauLoss(times, exponential, full)).toBeCloseTo(recoveryLoss(shape), 6);
    expect(bruneauLoss(times, cosine, full)).toBeCloseTo(2, 6);
  });

  it("grows with depth and duration, and an exponential one tends to D τ", () => {
    const amount = fc.nat(1000).map((each) => each / 8);
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.double({ min: 0.1, max: 1e3, noNaN: true }),
        (depth, duration, timeConstant) => {
          const loss = recoveryLoss({ shape: "exponential", depth, duration, timeConstant });
          expect(loss).toBeLessThanOrEqual(Math.min(depth * timeConstant, depth * duration) * (1 + 1e-12));
          expect(loss).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it.each<[string, Recovery, string]>([
    ["a negative depth", { shape: "linear", depth: -1, duration: 1 }, "invalid-depth"],
    ["an endless duration", { shape: "cosine", depth: 1, duration: Infinity }, "invalid-duration"],
    [
      "no time constant",
      { shape: "exponential", depth: 1, duration: 1, timeConstant: 0 },
      "invalid-duration",
    ],
    ["another shape", { shape: "square" as "linear", depth: 1, duration: 1 }, "invalid-shape"],
  ])("refuses %s", (_, recovery, code) => {
    expect(() => recoveryLoss(recovery)).toThrow(expect.objectContaining({ code }));
  });
});

import { expm1, log, tanh } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ModelVariant } from "../model/ModelVariant.ts";
import { resolvedVariant } from "./resolvedVariant.ts";
import { revisedShare } from "./revisedShare.ts";

type Choice = NonNullable<ModelVariant["choice"]>;
const moved = (choice: Choice, precision: number, share: number, advantage: number, turns: number) =>
  revisedShare(resolvedVariant({ choice }), precision, share, advantage, turns);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const advantage = fc.double({ min: -3, max: 3, noNaN: true });
const turns = fc.double({ min: 0, max: 5, noNaN: true });
const choice = fc.oneof(
  fc.record({
    kind: fc.constantFrom("logit" as const, "best-response" as const),
    inertia: share,
    deadband: share,
  }),
  fc.record({ kind: fc.constant("fermi" as const), inertia: share, deadband: share, exploration: share }),
);

/** Classical Runge–Kutta on the equation as `choiceRules` states it, with a logistic function of its own. */
function integrated(rule: Choice, beta: number, from: number, h: number, time: number): number {
  const sigma = (z: number) => (1 + tanh(z / 2)) / 2;
  const { inertia: i = 0, deadband: c = 0 } = rule;
  const mu = rule.kind === "fermi" ? (rule.exploration ?? 0) : 0;
  const [up, down] = [sigma(2 * beta * (h - c)), sigma(-2 * beta * (h + c))];
  const slope = (x: number) =>
    (1 - i) *
    (rule.kind === "fermi" ? (1 - mu) * x * (1 - x) * (up - down) + mu * (0.5 - x) : (1 - x) * up - x * down);
  const step = time / 1000;
  let x = from;
  for (let k = 0; k < 1000; k += 1) {
    const a = slope(x);
    const b = slope(x + (step / 2) * a);
    const d = slope(x + (step / 2) * b);
    x += (step / 6) * (a + 2 * b + 2 * d + slope(x + step * d));
  }
  return x;
}

describe("revisedShare", () => {
  it.each<{ name: string; rule: Choice; digits: number }>([
    { name: "logit", rule: { kind: "logit" }, digits: 11 },
    {
      name: "logit with inertia and deadband",
      rule: { kind: "logit", inertia: 0.3, deadband: 0.2 },
      digits: 11,
    },
    { name: "Fermi imitation", rule: { kind: "fermi" }, digits: 11 },
    {
      name: "Fermi imitation with deadband",
      rule: { kind: "fermi", inertia: 0.1, deadband: 0.1 },
      digits: 11,
    },
    { name: "Fermi imitation with exploration", rule: { kind: "fermi", exploration: 0.1 }, digits: 11 },
  ])("solves the equation of $name", ({ rule, digits }) => {
    for (const h of [-0.7, 0, 0.4]) {
      expect(moved(rule, 1.5, 0.3, h, 0.8)).toBeCloseTo(integrated(rule, 1.5, 0.3, h, 0.8), digits);
    }
  });

  it("stays in 0 to 1, and stays put without time or with full inertia", () => {
    fc.assert(
      fc.property(choice, share, advantage, turns, (rule, x, h, time) => {
        const after = moved(rule, 2, x, h, time);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(moved(rule, 2, x, h, 0)).toBeCloseTo(x, 14);
        expect(moved({ ...rule, inertia: 1 }, 2, x, h, time)).toBeCloseTo(x, 14);
      }),
    );
  });

  it("mirrors: the waiting follow the same rule under the opposite advantage", () => {
    fc.assert(
      fc.property(choice, share, advantage, turns, (rule, x, h, time) => {
        expect(moved(rule, 2, 1 - x, -h, time)).toBeCloseTo(1 - moved(rule, 2, x, h, time), 12);
      }),
    );
  });

  it("takes two halves of a time for the whole, inertia for less time", () => {
    fc.assert(
      fc.property(choice, share, advantage, turns, (rule, x, h, time) => {
        const plain = { ...rule, inertia: 0 } as Choice;
        const whole = moved(plain, 2, x, h, time);
        expect(moved(plain, 2, moved(plain, 2, x, h, time / 2), h, time / 2)).toBeCloseTo(whole, 12);
        expect(moved({ ...plain, inertia: 0.75 }, 2, x, h, 4 * time)).toBeCloseTo(whole, 12);
      }),
    );
  });
});

describe("logit, in its limits", () => {
  it("is a coin toss at β = 0, whatever the advantage", () => {
    expect(moved({ kind: "logit" }, 0, 0.2, 3, 2)).toBeCloseTo(0.2 - 0.3 * expm1(-2), 14);
  });

  it("becomes the best response as β grows, with and without a deadband", () => {
    for (const deadband of [0, 0.3]) {
      for (const h of [-0.8, -0.2, 0.2, 0.8]) {
        const sharp = moved({ kind: "logit", deadband }, 1e4, 0.4, h, 0.7);
        expect(sharp).toBeCloseTo(moved({ kind: "best-response", deadband }, 0, 0.4, h, 0.7), 12);
      }
    }
    expect(moved({ kind: "logit" }, 1e4, 0.4, 0, 0.7)).toBeCloseTo(
      moved({ kind: "best-response" }, 9, 0.4, 0, 0.7),
      12,
    );
  });
});

describe("best response, in its limits", () => {
  it("closes the gap to the better option as e^(−ν (1 − i) t)", () => {
    const rule = { kind: "best-response", inertia: 0.5 } as const;
    expect(moved(rule, 1, 0.2, 0.001, 3)).toBeCloseTo(1 - 0.8 * (1 + expm1(-1.5)), 14);
    expect(moved(rule, 1, 0.2, -0.001, 3)).toBeCloseTo(0.2 * (1 + expm1(-1.5)), 14);
  });

  it("does nothing within the deadband, its edges included, and tosses a coin at a tie without one", () => {
    for (const h of [-0.3, 0, 0.3])
      expect(moved({ kind: "best-response", deadband: 0.3 }, 1, 0.2, h, 5)).toBe(0.2);
    expect(moved({ kind: "best-response" }, 1, 0.2, 0, 50)).toBeCloseTo(0.5, 14);
  });
});

describe("Fermi imitation, in its limits", () => {
  it("conserves unanimity, and everything at β = 0 or without advantage", () => {
    fc.assert(
      fc.property(share, advantage, turns, (x, h, time) => {
        expect(moved({ kind: "fermi" }, 2, 0, h, time)).toBe(0);
        expect(moved({ kind: "fermi" }, 2, 1, h, time)).toBe(1);
        expect(moved({ kind: "fermi" }, 0, x, h, time)).toBeCloseTo(x, 14);
        expect(moved({ kind: "fermi" }, 2, x, 0, time)).toBeCloseTo(x, 14);
      }),
    );
  });

  it("lets the log odds grow by ν tanh(βh) t under a constant advantage", () => {
    const odds = (x: number) => log(x / (1 - x));
    const after = moved({ kind: "fermi" }, 1.5, 0.2, 0.4, 3);
    expect(odds(after) - odds(0.2)).toBeCloseTo(3 * tanh(0.6), 12);
  });

  it("is the replicator equation under weak selection", () => {
    const change = moved({ kind: "fermi" }, 1e-4, 0.2, 0.4, 0.01) - 0.2;
    expect(change / (1e-4 * 0.01)).toBeCloseTo(0.2 * 0.8 * 0.4, 6);
  });

  it("leaves unanimity through exploration alone, towards one half", () => {
    expect(moved({ kind: "fermi", exploration: 1 }, 2, 0, -3, 2)).toBeCloseTo(-0.5 * expm1(-2), 14);
  });
});

import { normal, type Stream, stream, uniform } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { alphaInterval } from "./alphaInterval.ts";

interface Setting {
  readonly name: string;
  readonly units: number;
  readonly coders: number;
  readonly alpha: number;
  /** Chances of the values; `null` for numbers that are normal. */
  readonly chances: readonly number[] | null;
  readonly missing?: number;
}

/** The settings of `alphaInterval`'s docstring, whose figures are those of 1,000 studies and 500 draws. */
const settings: readonly Setting[] = [
  { name: "two even values, 20 units", units: 20, coders: 2, alpha: 0.7, chances: [0.5, 0.5] },
  { name: "two even values, 40 units", units: 40, coders: 2, alpha: 0.7, chances: [0.5, 0.5] },
  { name: "two even values, alpha .9", units: 40, coders: 2, alpha: 0.9, chances: [0.5, 0.5] },
  { name: "one in 10, 40 units", units: 40, coders: 2, alpha: 0.7, chances: [0.9, 0.1] },
  { name: "one in 20, 40 units", units: 40, coders: 2, alpha: 0.7, chances: [0.95, 0.05] },
  { name: "one in 20, 100 units", units: 100, coders: 2, alpha: 0.7, chances: [0.95, 0.05] },
  { name: "one in 20, 200 units", units: 200, coders: 2, alpha: 0.7, chances: [0.95, 0.05] },
  { name: "one in 50, 200 units", units: 200, coders: 2, alpha: 0.7, chances: [0.98, 0.02] },
  {
    name: "5 values, missing",
    units: 100,
    coders: 3,
    alpha: 0.6,
    chances: [0.2, 0.2, 0.2, 0.2, 0.2],
    missing: 0.2,
  },
  { name: "alpha .2", units: 40, coders: 2, alpha: 0.2, chances: [0.7, 0.3] },
  { name: "4 coders, 10 units", units: 10, coders: 4, alpha: 0.7, chances: [0.5, 0.5] },
  { name: "interval, 3 coders", units: 20, coders: 3, alpha: 0.7, chances: null },
  { name: "interval, 2 coders", units: 40, coders: 2, alpha: 0.8, chances: null },
];
const studies = 150;
const draws = 100;

function pick(chances: readonly number[], random: Stream): number {
  let rest = uniform(random);
  for (const [value, chance] of chances.entries()) {
    rest -= chance;
    if (rest < 0) return value;
  }
  return chances.length - 1;
}

/** Coders say the truth with chance √α, and else what comes; normal numbers share the part α of their variance. */
function study({ units, coders, alpha, chances, missing = 0 }: Setting, random: Stream): (number | null)[][] {
  return Array.from({ length: units }, () => {
    const truth = chances ? pick(chances, random) : normal(random) * Math.sqrt(alpha);
    return Array.from({ length: coders }, () => {
      if (!chances) return truth + normal(random) * Math.sqrt(1 - alpha);
      const value = uniform(random) < Math.sqrt(alpha) ? truth : pick(chances, random);
      return uniform(random) < missing ? null : value;
    });
  });
}

describe("the interval of alpha", () => {
  it.each(settings)("holds the true value about as often as it promises: $name", (setting) => {
    const level = setting.chances ? "nominal" : "interval";
    const intervals = Array.from({ length: studies }, (_, replication) => {
      const ratings = study(setting, stream({ root: 7, replication, purpose: setting.name }));
      return alphaInterval(ratings, { level, draws, seed: replication });
    }).filter((interval) => interval !== null);
    const held = intervals.filter(({ low, high }) => low <= setting.alpha && setting.alpha <= high).length;
    const share = held / intervals.length;
    // Four standard errors of the share below 93 %, the least of the settings.
    expect(intervals.length).toBeGreaterThan(studies / 4);
    expect(share).toBeGreaterThan(0.93 - 4 * Math.sqrt((0.93 * 0.07) / intervals.length));
  });
});

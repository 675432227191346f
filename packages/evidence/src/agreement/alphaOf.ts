import type { Level } from "./Level.ts";
import type { UnitValues } from "./UnitValues.ts";

/** Observed and expected disagreement of units that count `weights` times each; alpha is `null` where none is expected. */
export interface WeightedAlpha {
  readonly alpha: number | null;
  readonly observed: number;
  readonly expected: number;
}

/**
 * Prepares alpha for units that are weighted anew many times, as resampling does.
 *
 * What does not hang on the weights is computed once. Ordinal differences do: they are squared differences of mid-ranks
 * among all values, so that they are taken anew each time. O(values), and O(categories²) at the level ratio.
 */
export function alphaOf(
  { categories, offsets, values }: UnitValues,
  level: Level,
): (weights: ArrayLike<number>) => WeightedAlpha {
  const units = offsets.length - 1;
  const counts = new Float64Array(categories.length);
  const scores = Float64Array.from(categories, (value) => (level === "interval" ? Number(value) : 0));
  const fixed = level === "ordinal" ? null : Float64Array.from({ length: units }, (_, unit) => within(unit));

  return (weights) => {
    counts.fill(0);
    let total = 0;
    for (let unit = 0; unit < units; unit += 1) {
      const weight = weights[unit] as number;
      if (weight === 0) continue;
      const end = offsets[unit + 1] as number;
      total += weight * (end - (offsets[unit] as number));
      for (let at = offsets[unit] as number; at < end; at += 1) {
        const value = values[at] as number;
        counts[value] = (counts[value] as number) + weight;
      }
    }
    if (level === "ordinal") rank();
    let disagreement = 0;
    for (let unit = 0; unit < units; unit += 1) {
      const weight = weights[unit] as number;
      if (weight !== 0) disagreement += weight * (fixed ? (fixed[unit] as number) : within(unit));
    }
    const observed = total === 0 ? 0 : disagreement / total;
    const varies = counts.reduce((used, count) => used + (count > 0 ? 1 : 0), 0) > 1;
    const expected = varies ? between(total) / (total * (total - 1)) : 0;
    return { alpha: varies && expected > 0 ? 1 - observed / expected : null, observed, expected };
  };

  /** Sum over ordered pairs of one unit's values, over how many values a value is paired with. */
  function within(unit: number): number {
    const start = offsets[unit] as number;
    const end = offsets[unit + 1] as number;
    const size = end - start;
    let pairs = 0;
    if (level === "nominal" || level === "ratio") {
      for (let a = start + 1; a < end; a += 1) {
        for (let b = start; b < a; b += 1) pairs += difference(values[a] as number, values[b] as number);
      }
      return (2 * pairs) / (size - 1);
    }
    // Σ (a − b)² over ordered pairs = 2 (m Σ d² − (Σ d)²), d from the first value: exactly 0 when all agree.
    const first = scores[values[start] as number] as number;
    let [sum, squares] = [0, 0];
    for (let at = start + 1; at < end; at += 1) {
      const d = (scores[values[at] as number] as number) - first;
      sum += d;
      squares += d * d;
    }
    return (2 * (size * squares - sum * sum)) / (size - 1);
  }

  function difference(a: number, b: number): number {
    if (a === b) return 0;
    if (level === "nominal") return 1;
    const [x, y] = [categories[a] as number, categories[b] as number];
    const share = (x - y) / (x + y);
    return share * share;
  }

  /** Sum over ordered pairs of all values. */
  function between(total: number): number {
    if (level === "nominal") return counts.reduce((pairs, count) => pairs + count * (total - count), 0);
    if (level === "ratio") {
      let pairs = 0;
      for (let a = 1; a < counts.length; a += 1) {
        if (counts[a] === 0) continue;
        for (let b = 0; b < a; b += 1) {
          pairs += (counts[a] as number) * (counts[b] as number) * difference(a, b);
        }
      }
      return 2 * pairs;
    }
    const mean = counts.reduce((sum, count, c) => sum + count * (scores[c] as number), 0) / total;
    const squares = counts.reduce((sum, count, c) => {
      const d = (scores[c] as number) - mean;
      return sum + count * d * d;
    }, 0);
    return 2 * total * squares;
  }

  /** Mid-ranks: how many values lie below, and half of those that are equal. */
  function rank(): void {
    let below = 0;
    counts.forEach((count, category) => {
      scores[category] = below + count / 2;
      below += count;
    });
  }
}

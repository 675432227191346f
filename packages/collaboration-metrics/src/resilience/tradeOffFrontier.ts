import { CollaborationMetricsError } from "../errors.ts";

export interface TradeOff {
  /** Performance in normal times; more is better. */
  readonly normal: number;
  /** Loss in the emergency; less is better. */
  readonly loss: number;
}

/**
 * Finds the designs that no other one beats in normal times and in the emergency at once.
 *
 * Gives their positions by falling normal performance (equal ones by rising loss, then as they came): along them a gain in one has a price in
 * the other. A design is left out when another is at least as good in both and better in one; of equal designs all stay.
 *
 * O(n log n).
 *
 * @example
 * tradeOffFrontier([{ normal: 0.9, loss: 3 }, { normal: 0.8, loss: 1 }, { normal: 0.7, loss: 2 }]); // => [0, 1]
 * @throws {CollaborationMetricsError} `invalid-quality` unless all numbers are finite.
 */
export function tradeOffFrontier(designs: readonly TradeOff[]): number[] {
  for (const [design, { normal, loss }] of designs.entries()) {
    if (Number.isFinite(normal) && Number.isFinite(loss)) continue;
    const message = `Found normal ${normal} and loss ${loss}; expected finite numbers.`;
    throw new CollaborationMetricsError("invalid-quality", message, ["designs", design]);
  }
  const at = (design: number) => designs[design] as TradeOff;
  const order = [...designs.keys()].sort(
    (a, b) => at(b).normal - at(a).normal || at(a).loss - at(b).loss || a - b,
  );
  const kept: number[] = [];
  for (const design of order) {
    const last = kept.at(-1);
    const isBetter = last === undefined || at(design).loss < at(last).loss;
    const isEqual =
      last !== undefined && at(design).loss === at(last).loss && at(design).normal === at(last).normal;
    if (isBetter || isEqual) kept.push(design);
  }
  return kept;
}

import { sum } from "@commonweal/numerics";
import { checkedPanel } from "./checkedPanel.ts";
import type { Panel } from "./Panel.ts";

export interface DifferenceInDifferences {
  /** Change of the treated unit's mean, less the mean change of the donors. */
  readonly effect: number;
  readonly treatedChange: number;
  readonly donorChanges: readonly number[];
  /** The treated unit's slope before the event less the donors' mean slope, an entry; `null` with one entry before. Far from 0, the comparison fails. */
  readonly slopeDifference: number | null;
  /** Share of all units whose change is at least as far from the mean change of the others; `null` with a single donor. */
  readonly p: number | null;
}

/**
 * Compares a unit's change at an event with the change of others at the same time.
 *
 * (ȳ₁ after − before) − mean over donors of (ȳ after − before), in the series' unit. It is the effect only if all would have run
 * in parallel without the event: `slopeDifference` looks at that before it. p ranks the treated unit among the donors, each against the
 * others; at least 1 / (donors + 1). O(donors · entries).
 *
 * @example
 * const input = { treated: [1, 2, 6, 7], donors: [[0, 1, 2, 3], [5, 6, 7, 8]], at: 2 };
 * differenceInDifferences(input).effect; // => 3
 * @throws {CollaborationMetricsError} `invalid-series`, `unequal-lengths`, `invalid-option`.
 */
export function differenceInDifferences(input: Panel): DifferenceInDifferences {
  const { own, others } = checkedPanel(input);
  const { at } = input;
  const changeOf = (series: readonly number[]) => mean(series.slice(at)) - mean(series.slice(0, at));
  const treatedChange = changeOf(own);
  const donorChanges = others.map(changeOf);
  const changes = [treatedChange, ...donorChanges];
  const total = sum(changes);
  const apart = changes.map((change) => Math.abs(change - (total - change) / (changes.length - 1)));
  const slopes = [own, ...others].map((series) => slopeOf(series.slice(0, at)));
  const [slope, ...donorSlopes] = slopes;
  return {
    effect: treatedChange - mean(donorChanges),
    treatedChange,
    donorChanges,
    slopeDifference: slope === null || slope === undefined ? null : slope - mean(donorSlopes as number[]),
    p:
      others.length === 1 ? null : apart.filter((each) => each >= (apart[0] as number)).length / apart.length,
  };
}

const mean = (values: readonly number[]): number => sum(values) / values.length;

function slopeOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const middle = (values.length - 1) / 2;
  const spread = (values.length * (values.length * values.length - 1)) / 12;
  return sum(values.map((value, row) => value * (row - middle))) / spread;
}

import { quantile } from "@commonweal/numerics";
import type { Ensemble } from "../study/Ensemble.ts";
import type { RegionRow } from "./Verdict.ts";

/** Fewest sets on either side for quartiles to mean anything. */
const fewest = 20;

/** Parameters whose medians differ by less than this share of their range do not tell the two sides apart. */
const smallestShift = 0.05;

/**
 * Tells where in the space of parameters a proposition holds.
 *
 * Accepted sets are split by `holds`; for each varied parameter the middle halves of the two sides are compared.
 * Rows are sorted by the absolute shift of the median in units of the parameter's range; those below .05 are
 * left out. Empty where either side has fewer than 20 sets. One parameter at a time: interactions do not show.
 *
 * O(parameters × accepted sets × log) time.
 */
export function regionOf(ensemble: Ensemble, holds: Uint8Array): readonly RegionRow[] {
  const { accepted, varying, points } = ensemble;
  const count = holds.reduce((sum, each) => sum + each, 0);
  if (Math.min(count, holds.length - count) < fewest) return [];

  const side = (column: number, value: 0 | 1): Float64Array =>
    Float64Array.from(
      accepted.filter((_, position) => holds[position] === value),
      (set: number) => points[set * varying.length + column] as number,
    ).sort();

  return varying
    .map(({ name, min, max }, column): RegionRow => {
      const [yes, no] = [side(column, 1), side(column, 0)];
      const at = (values: Float64Array, share: number) => quantile(values, share) as number;
      return {
        parameter: name,
        min,
        max,
        holds: [at(yes, 0.25), at(yes, 0.75)],
        fails: [at(no, 0.25), at(no, 0.75)],
        shift: (at(yes, 0.5) - at(no, 0.5)) / (max - min),
      };
    })
    .filter(({ shift }) => Math.abs(shift) >= smallestShift)
    .sort((left, right) => Math.abs(right.shift) - Math.abs(left.shift));
}

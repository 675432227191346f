import { assignShuffle, stream } from "@commonweal/numerics";
import type { Design } from "../../designs/Design.ts";
import { ExperimentsError } from "../../errors.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";

export interface RegionalSensitivityOptions {
  /** Seed of the permutations. */
  readonly seed: number;
  /** Default: 999. */
  readonly permutations?: number;
}

export interface RegionalSensitivity {
  /** Largest distance between the two distribution functions of the parameter, 0 to 1. */
  readonly statistic: number;
  /** Share of permutations with at least this distance, the design's own labels counted in. */
  readonly p: number;
}

/**
 * Tells which parameters decide whether a run behaves as described: how far the values in behavioural runs stand from
 * those in the others (two-sample Kolmogorov–Smirnov statistic), a number a parameter.
 *
 * No unit, 0 to 1. p = (1 + permutations with a distance at least as large) / (1 + permutations), labels shuffled
 * over runs; each parameter by itself, not corrected for their number, and never below 1 / (1 + permutations). There is
 * no interval: the distance is biased upwards, and p is what tells it from chance. A parameter that acts by
 * interactions alone may show none. `null` without behavioural runs or without others.
 *
 * O(dimensions · runs · (permutations + log runs)).
 *
 * @example
 * const design = designOf({ kind: "sobol", dimensions: 2, size: 64, seed: 1 });
 * const behavioural = Array.from({ length: 64 }, (_, run) => design.point(run)[0] < 0.5);
 * regionalSensitivity(design, behavioural, { seed: 1 })[0]; // => { statistic: 1, p: 0.001 }
 * @throws {ExperimentsError} `invalid-counts`.
 * @see Spear & Hornberger (1980), Water Research 14(1), 43–49.
 */
export function regionalSensitivity(
  design: Design,
  behavioural: ArrayLike<boolean>,
  { seed, permutations = 999 }: RegionalSensitivityOptions,
): RegionalSensitivity[] | null {
  checkedCount("permutations", permutations, 1, 1e6);
  if (behavioural.length !== design.size) {
    const message = `Found ${behavioural.length} answers; expected ${design.size}, one a run.`;
    throw new ExperimentsError("invalid-counts", message, ["behavioural"]);
  }
  const labels = Uint8Array.from(behavioural, Number);
  const ones = labels.reduce((count, label) => count + label, 0);
  if (ones === 0 || ones === labels.length) return null;
  const orders = Array.from({ length: design.dimensions }, (_, dimension) => ordered(design, dimension));
  const found = orders.map((order) => distance(order, labels, ones));
  const atLeast = found.map(() => 1);
  for (let replication = 0; replication < permutations; replication += 1) {
    assignShuffle(stream({ root: seed, replication, purpose: "regional sensitivity" }), labels);
    orders.forEach((order, dimension) => {
      const isAtLeast = distance(order, labels, ones) >= (found[dimension] as number);
      if (isAtLeast) atLeast[dimension] = (atLeast[dimension] as number) + 1;
    });
  }
  return found.map((count, dimension) => ({
    statistic: count / (ones * (labels.length - ones)),
    p: (atLeast[dimension] as number) / (1 + permutations),
  }));
}

interface Order {
  readonly runs: Uint32Array;
  /** 1 at the last of equal values, where the distribution functions can be compared. */
  readonly isLast: Uint8Array;
}

function ordered(design: Design, dimension: number): Order {
  const values = Float64Array.from(
    { length: design.size },
    (_, run) => design.point(run)[dimension] as number,
  );
  const runs = Uint32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  const isLast = Uint8Array.from(runs, (run, place) =>
    values[run] === values[runs[place + 1] as number] ? 0 : 1,
  );
  return { runs, isLast };
}

/** The distance times the sizes of both groups, a whole number: permutations are compared without rounding. */
function distance({ runs, isLast }: Order, labels: Uint8Array, ones: number): number {
  const others = labels.length - ones;
  let [balance, widest] = [0, 0];
  for (let place = 0; place < runs.length; place += 1) {
    balance += labels[runs[place] as number] === 1 ? others : -ones;
    if (isLast[place] === 1) widest = Math.max(widest, Math.abs(balance));
  }
  return widest;
}

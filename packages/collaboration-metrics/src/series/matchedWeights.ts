import { exp, log } from "@commonweal/numerics";
import { leastSquares } from "./leastSquares.ts";
import { lowestPoint } from "./lowestPoint.ts";
import { mixtureFinder } from "./mixtureFinder.ts";

/** A unit's predictors, in units of their standard deviations, and its outcomes before the event. */
export interface MatchedUnit {
  readonly predictors: readonly number[];
  readonly before: readonly number[];
}

export interface MatchedWeights {
  /** One weight a donor. */
  readonly weights: readonly number[];
  /** One weight a predictor, adding up to 1; `null` where a mixture of donors matches all of them. */
  readonly importance: readonly number[] | null;
}

/** A predictor counts at least e^−18, about 1.5e-8, of the one that counts most. */
const least = -18;
const apart = 6;
const exact = 1e-9;

/**
 * Finds donors' weights by predictors, and the predictors' weights by how near the outcomes before the event then come.
 *
 * Starts: equal weights; squared coefficients of a regression of the outcomes on the predictors; each predictor far above or far
 * below the others. From each, a search along the axes of the logarithms; the lowest point found is taken. Donors are searched in an
 * order of their own, so that the one in which they come changes nothing.
 */
export function matchedWeights(own: MatchedUnit, donors: readonly MatchedUnit[]): MatchedWeights {
  const order = [...donors.keys()].sort((one, other) =>
    compareUnits(donors[one] as MatchedUnit, donors[other] as MatchedUnit),
  );
  const found = searched(
    own,
    order.map((donor) => donors[donor] as MatchedUnit),
  );
  const weights = donors.map(() => 0);
  for (const [place, donor] of order.entries()) weights[donor] = found.weights[place] as number;
  return { weights, importance: found.importance };
}

function compareUnits(one: MatchedUnit, other: MatchedUnit): number {
  const values = [...other.predictors, ...other.before];
  const apart = [...one.predictors, ...one.before].map((value, place) => value - (values[place] as number));
  return apart.find((difference) => difference !== 0) ?? 0;
}

function searched(own: MatchedUnit, donors: readonly MatchedUnit[]): MatchedWeights {
  const count = own.predictors.length;
  const gaps = donors.map(({ predictors }) =>
    predictors.map((value, place) => value - (own.predictors[place] as number)),
  );
  const columns = new Float64Array(count * donors.length);
  const nearest = mixtureFinder(columns, count);
  let last: number[] = [];
  const mixed = (logs: readonly number[]) => {
    for (let place = 0; place < count; place += 1) {
      const factor = exp((logs[place] as number) / 2);
      for (const [donor, gap] of gaps.entries()) {
        columns[donor * count + place] = (gap[place] as number) * factor;
      }
    }
    const weights = nearest(last);
    last = [];
    for (let donor = 0; donor < donors.length; donor += 1) if (weights[donor] !== 0) last.push(donor);
    return weights;
  };
  const equal = own.predictors.map(() => 0);
  const first = [...mixed(equal)];
  if (count === 1) return { weights: nearestAlike(own, donors, gaps, first), importance: [1] };
  if (missed(gaps, first).every((gap) => Math.abs(gap) <= exact)) {
    return { weights: nearestAlike(own, donors, gaps, first), importance: null };
  }
  const error = (logs: readonly number[]) => squaredError(own, donors, mixed(logs), last);
  const starts = [equal, ...regressionStart(own, donors)];
  for (const far of [-apart, apart]) {
    for (let place = 0; place < count; place += 1) {
      starts.push(levelled(equal.map((_, other) => (other === place ? -far : 0))));
    }
  }
  let best = { point: equal as readonly number[], weights: first, value: Infinity };
  for (const start of starts) {
    const { point } = lowestPoint(error, start, levelled);
    const weights = nearestAlike(own, donors, gaps, mixed(point));
    const value = squaredError(own, donors, weights, [...weights.keys()]);
    if (value < best.value) best = { point, weights, value };
  }
  const sizes = best.point.map(exp);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return { weights: best.weights, importance: sizes.map((size) => size / total) };
}

/** The same weights with 0 as the largest logarithm and none below the least. */
function levelled(logs: readonly number[]): number[] {
  const top = Math.max(...logs);
  return logs.map((value) => Math.max(least, value - top));
}

/** By how much a mixture misses each predictor. */
function missed(gaps: readonly (readonly number[])[], weights: ArrayLike<number>): number[] {
  return (gaps[0] ?? []).map((_, place) =>
    gaps.reduce((sum, gap, donor) => sum + (gap[place] as number) * (weights[donor] as number), 0),
  );
}

/**
 * Among the mixtures with the predictors of one that is given, the one whose outcomes are nearest: donors may be alike in them.
 *
 * Predictors weigh far more than outcomes; by what they are still off, their targets move the other way, which ends on the exact ones.
 */
function nearestAlike(
  own: MatchedUnit,
  donors: readonly MatchedUnit[],
  gaps: readonly (readonly number[])[],
  mixture: ArrayLike<number>,
): number[] {
  const outcomes = donors.map(({ before }) =>
    before.map((value, row) => value - (own.before[row] as number)),
  );
  const largest = Math.max(...outcomes.flat().map(Math.abs)) || 1;
  const aim = missed(gaps, mixture);
  let shift = aim.map((value) => -value);
  let weights = Array.from(mixture);
  for (let round = 0; round < 4; round += 1) {
    const columns = gaps.flatMap((gap, donor) => [
      ...gap.map((value, place) => (value + (shift[place] as number)) * 1000),
      ...(outcomes[donor] as number[]).map((value) => value / largest),
    ]);
    weights = [...mixtureFinder(Float64Array.from(columns), aim.length + own.before.length)()];
    const now = missed(gaps, weights);
    shift = shift.map((value, place) => value + (now[place] as number) - (aim[place] as number));
  }
  return weights;
}

function squaredError(
  own: MatchedUnit,
  donors: readonly MatchedUnit[],
  weights: ArrayLike<number>,
  kept: readonly number[],
): number {
  let error = 0;
  for (let row = 0; row < own.before.length; row += 1) {
    let gap = own.before[row] as number;
    for (let place = 0; place < kept.length; place += 1) {
      const donor = kept[place] as number;
      gap -= (weights[donor] as number) * ((donors[donor] as MatchedUnit).before[row] as number);
    }
    error += gap * gap;
  }
  return error;
}

function regressionStart(own: MatchedUnit, donors: readonly MatchedUnit[]): number[][] {
  const units = [own, ...donors];
  const columns = [
    units.map(() => 1),
    ...own.predictors.map((_, place) => units.map(({ predictors }) => predictors[place] as number)),
  ];
  const sizes = own.predictors.map(() => 0);
  for (let row = 0; row < own.before.length; row += 1) {
    const fit = leastSquares(
      columns,
      units.map(({ before }) => before[row] as number),
    );
    if (fit === null) return [];
    for (const place of sizes.keys()) {
      const coefficient = fit.coefficients[place + 1] as number;
      sizes[place] = (sizes[place] as number) + coefficient * coefficient;
    }
  }
  return sizes.some((size) => size > 0) ? [levelled(sizes.map((size) => log(size)))] : [];
}

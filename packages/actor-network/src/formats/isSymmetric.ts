export interface LayeredTies {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** NaN where a tie has none. */
  readonly weights: Float64Array;
  readonly layers: Uint32Array;
}

/**
 * Tells whether every tie between two actors has its counterpart the other way, with the same weight, in the same
 * layer; self-loops are passed over. O(ties log ties).
 */
export function isSymmetric(ties: LayeredTies, order: number): boolean {
  const { sources, targets, weights } = ties;
  const isForth = (tie: number): boolean => (sources[tie] ?? 0) < (targets[tie] ?? 0);
  const between = numbersWhere(sources.length, (tie) => sources[tie] !== targets[tie]);
  const forth = between.filter(isForth);
  const back = between.filter((tie) => !isForth(tie));
  if (forth.length !== back.length) return false;
  const keyOf = (tie: number): number => {
    const [source, target] = [sources[tie] ?? 0, targets[tie] ?? 0];
    const first = Math.min(source, target);
    return ((ties.layers[tie] ?? 0) * order + first) * order + (source + target - first);
  };
  const forthKeys = Float64Array.from(forth, keyOf).sort();
  const backKeys = Float64Array.from(back, keyOf).sort();
  if (forthKeys.some((key, place) => key !== backKeys[place])) return false;
  const byKeyAndWeight = (one: number, other: number): number =>
    keyOf(one) - keyOf(other) || rankOf(weights[one]) - rankOf(weights[other]);
  forth.sort(byKeyAndWeight);
  back.sort(byKeyAndWeight);
  return forth.every((tie, place) => rankOf(weights[tie]) === rankOf(weights[back[place] ?? 0]));
}

function rankOf(weight: number | undefined): number {
  return weight === undefined || Number.isNaN(weight) ? -Number.MAX_VALUE : weight;
}

function numbersWhere(size: number, test: (number: number) => boolean): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let number = 0; number < size; number += 1) numbers[number] = number;
  return numbers.filter(test);
}

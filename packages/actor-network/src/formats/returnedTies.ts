export interface LayeredTies {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** NaN where a tie has none. */
  readonly weights: Float64Array;
  readonly layers: Uint32Array;
}

/**
 * Pairs every tie between two actors with one the other way, of the same weight and in the same layer; self-loops are
 * passed over.
 *
 * Gives 1 for each tie that only returns an earlier one, `null` when a tie is left without a counterpart.
 * O(ties log ties).
 */
export function returnedTies(ties: LayeredTies, order: number): Uint8Array | null {
  const { sources, targets, weights, layers } = ties;
  const keyOf = (tie: number): number => {
    const [source, target] = [sources[tie] ?? 0, targets[tie] ?? 0];
    const first = Math.min(source, target);
    return ((layers[tie] ?? 0) * order + first) * order + (source + target - first);
  };
  const between = numbersTo(sources.length).filter((tie) => sources[tie] !== targets[tie]);
  const isForth = (tie: number): boolean => (sources[tie] ?? 0) < (targets[tie] ?? 0);
  const forth = between.filter(isForth);
  const back = between.filter((tie) => !isForth(tie));
  if (forth.length !== back.length) return null;
  const forthKeys = Float64Array.from(forth, keyOf).sort();
  const backKeys = Float64Array.from(back, keyOf).sort();
  if (forthKeys.some((key, place) => key !== backKeys[place])) return null;
  const weightOf = (tie: number): number => {
    const weight = weights[tie] ?? Number.NaN;
    return Number.isNaN(weight) ? -Infinity : weight;
  };
  const inOrder = (one: number, other: number): number =>
    keyOf(one) - keyOf(other) || compared(weightOf(one), weightOf(other)) || one - other;
  forth.sort(inOrder);
  back.sort(inOrder);
  const returned = new Uint8Array(sources.length);
  for (let place = 0; place < forth.length; place += 1) {
    const [one, other] = [forth[place] ?? 0, back[place] ?? 0];
    if (weightOf(one) !== weightOf(other)) return null;
    returned[Math.max(one, other)] = 1;
  }
  return returned;
}

function compared(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function numbersTo(size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let number = 0; number < size; number += 1) numbers[number] = number;
  return numbers;
}

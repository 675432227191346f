/** How often states of four words, one after another, have words in common at the same places. */
export interface SharedWords {
  /** Pairs equal in one place, place by place. */
  readonly single: readonly number[];
  /** Pairs equal in two places (as far as 53 bits tell), for each two places. */
  readonly double: readonly number[];
}

/** Counts pairs of states that share words; expected by chance are n² / 2^33 a place and n² / 2^65 two places. */
export function sharedWords(states: Uint32Array): SharedWords {
  const count = states.length / 4;
  const column = (place: number) =>
    Float64Array.from({ length: count }, (_, k) => states[4 * k + place] as number);
  const columns = [0, 1, 2, 3].map(column);
  const pairs = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [a, b] as const));
  return {
    single: columns.map((values) => equalNeighbours(values.slice().sort())),
    double: pairs.map(([a, b]) =>
      equalNeighbours(
        (columns[a] as Float64Array)
          .map(
            (value, k) => value * 2 ** 21 + Math.floor(((columns[b] as Float64Array)[k] as number) / 2 ** 11),
          )
          .sort(),
      ),
    ),
  };
}

function equalNeighbours(sorted: Float64Array): number {
  let pairs = 0;
  for (let index = 1; index < sorted.length; index += 1) if (sorted[index] === sorted[index - 1]) pairs += 1;
  return pairs;
}

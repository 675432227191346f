export interface ComparedKeys {
  readonly both: Float64Array;
  readonly onlyFirst: Float64Array;
  readonly onlySecond: Float64Array;
}

/** Parts two ascending lists without repeats into what both have and what only one has. O(length of both). */
export function comparedKeys(first: Float64Array, second: Float64Array): ComparedKeys {
  const known = new Set(first);
  const both = second.filter((key) => known.has(key));
  const shared = new Set(both);
  return {
    both,
    onlyFirst: first.filter((key) => !shared.has(key)),
    onlySecond: second.filter((key) => !known.has(key)),
  };
}

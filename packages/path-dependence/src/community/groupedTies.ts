/** Ties as typed arrays, grouped by the actor they go out from. */
export interface GroupedTies {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** Groups ties by their source, keeping the given order within one. O(actors + ties). */
export function groupedTies(
  actors: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  weights: ArrayLike<number>,
): GroupedTies {
  const offsets = new Uint32Array(actors + 1);
  for (let tie = 0; tie < sources.length; tie += 1) {
    const after = (sources[tie] as number) + 1;
    offsets[after] = (offsets[after] as number) + 1;
  }
  for (let actor = 0; actor < actors; actor += 1) {
    offsets[actor + 1] = (offsets[actor + 1] as number) + (offsets[actor] as number);
  }
  const next = offsets.slice();
  const grouped = {
    offsets,
    targets: new Uint32Array(sources.length),
    weights: new Float64Array(sources.length),
  };
  for (let tie = 0; tie < sources.length; tie += 1) {
    const source = sources[tie] as number;
    const place = next[source] as number;
    next[source] = place + 1;
    grouped.targets[place] = targets[tie] as number;
    grouped.weights[place] = weights[tie] as number;
  }
  return grouped;
}

export interface Arcs {
  readonly directed: boolean;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** The tie behind each arc. */
  readonly tieOf: Uint32Array;
  /** Ties that became two arcs. */
  readonly doubled: number;
}

/**
 * Lays ties out as arcs: one each, but two for an undirected tie among directed ones (a self-loop one).
 *
 * The network is undirected when no tie is directed; without a tie `otherwise` decides.
 */
export function arcsOf(
  ends: { readonly sources: Uint32Array; readonly targets: Uint32Array },
  isDirected: Uint8Array,
  otherwise: boolean,
): Arcs {
  const { sources, targets } = ends;
  const ties = sources.length;
  const directed = ties === 0 ? otherwise : isDirected.includes(1);
  let doubled = 0;
  if (directed) {
    for (let tie = 0; tie < ties; tie += 1) {
      if (isDirected[tie] === 0 && sources[tie] !== targets[tie]) doubled += 1;
    }
  }
  if (doubled === 0) return { directed, sources, targets, tieOf: countedUp(ties), doubled };
  const from = new Uint32Array(ties + doubled);
  const to = new Uint32Array(ties + doubled);
  const tieOf = new Uint32Array(ties + doubled);
  let arc = 0;
  const put = (source: number, target: number, tie: number): void => {
    from[arc] = source;
    to[arc] = target;
    tieOf[arc] = tie;
    arc += 1;
  };
  for (let tie = 0; tie < ties; tie += 1) {
    const source = sources[tie] ?? 0;
    const target = targets[tie] ?? 0;
    put(source, target, tie);
    if (isDirected[tie] === 0 && source !== target) put(target, source, tie);
  }
  return { directed, sources: from, targets: to, tieOf, doubled };
}

function countedUp(size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let index = 0; index < size; index += 1) numbers[index] = index;
  return numbers;
}

/** Computes for the sources `from` to `to` − 1. What it gives is overwritten by the next call. */
export type SourceBlock = (from: number, to: number) => Float64Array;

/** How many sources are summed together before they are added to the rest. Changing it changes last digits. */
export const blockSize = 64;

/** The first source of each block. */
export function blockStarts(sources: number): number[] {
  return Array.from({ length: Math.ceil(sources / blockSize) }, (_, block) => block * blockSize);
}

/**
 * Adds up what blocks of sources give, in the order of the blocks, so that the last digits are the same wherever and
 * in whatever order the blocks are computed.
 */
export function summedBlocks(sources: number, size: number, block: SourceBlock): Float64Array {
  const totals = new Float64Array(size);
  for (const from of blockStarts(sources)) {
    addTo(totals, block(from, Math.min(sources, from + blockSize)));
  }
  return totals;
}

export function addTo(totals: Float64Array, part: Float64Array): void {
  for (let place = 0; place < totals.length; place += 1) {
    totals[place] = (totals[place] as number) + (part[place] as number);
  }
}

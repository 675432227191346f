export interface RowFits {
  /** Σ x, Σ min(x, y) and Σ min(x, y, 1 − y) of each row. */
  readonly members: Float64Array;
  readonly joint: Float64Array;
  readonly shared: Float64Array;
}

// Cases are taken in blocks that stay in the cache; a block's own sums also keep rounding small.
const block = 512;

/**
 * Adds up the memberships of all cases in given rows.
 *
 * Rows come in the order of their numbers: neighbours share their first conditions, and the minimum over those is kept.
 * O(rows × cases) where most configurations are observed.
 */
export function rowFits(
  rows: readonly (readonly number[])[],
  sets: readonly (readonly Float64Array[])[],
  outcome: Float64Array,
): RowFits {
  const last = sets.length - 1;
  const members = new Float64Array(rows.length);
  const joint = new Float64Array(rows.length);
  const shared = new Float64Array(rows.length);
  const both = outcome.map((y) => Math.min(y, 1 - y));
  const ones = new Float64Array(block).fill(1);
  const minima = Array.from({ length: last }, () => new Float64Array(block));

  for (let start = 0; start < outcome.length; start += block) {
    const size = Math.min(block, outcome.length - start);
    const y = outcome.subarray(start, start + size);
    const overlap = both.subarray(start, start + size);
    let before: readonly number[] | null = null;
    for (let row = 0; row < rows.length; row++) {
      const levels = rows[row] as readonly number[];
      let first = 0;
      if (before !== null) while (first < last && levels[first] === before[first]) first++;
      for (let depth = first; depth < last; depth++) {
        const upper = depth === 0 ? ones : (minima[depth - 1] as Float64Array);
        const set = sets[depth]?.[levels[depth] as number] as Float64Array;
        lower(upper, set, start, size, minima[depth] as Float64Array);
      }
      before = levels;
      const upper = last === 0 ? ones : (minima[last - 1] as Float64Array);
      const set = sets[last]?.[levels[last] as number] as Float64Array;
      let [sumX, sumXy, sumShared] = [0, 0, 0];
      for (let index = 0; index < size; index++) {
        const a = upper[index] as number;
        const b = set[start + index] as number;
        const x = Math.min(a, b);
        const target = y[index] as number;
        const common = overlap[index] as number;
        sumX += x;
        sumXy += Math.min(x, target);
        sumShared += Math.min(x, common);
      }
      members[row] = (members[row] as number) + sumX;
      joint[row] = (joint[row] as number) + sumXy;
      shared[row] = (shared[row] as number) + sumShared;
    }
  }
  return { members, joint, shared };
}

function lower(
  upper: Float64Array,
  set: Float64Array,
  start: number,
  size: number,
  into: Float64Array,
): void {
  for (let index = 0; index < size; index++) {
    const a = upper[index] as number;
    const b = set[start + index] as number;
    into[index] = Math.min(a, b);
  }
}

import { logistic } from "@commonweal/numerics";

/**
 * Decides with a random word whether something of given log-odds happens: 1 or 0.
 *
 * 1 where word / 2^32 < 1 / (1 + e^−z): chance logistic(z), to the nearest 2^−32. `logits` is what `logitTable` gives;
 * the word's bin of 4,096 settles nearly every case by comparison, and only a z within the bin is worked out. The
 * result is that of the exact comparison.
 *
 * O(1).
 *
 * @example
 * chooses(logitTable(), 0, 0x7fffffff); // => 1
 * chooses(logitTable(), 0, 0x80000000); // => 0
 */
export function chooses(logits: Float64Array, z: number, word: number): number {
  const bin = word >>> 20;
  // Numbers instead of branches: which side of its bin z lies on cannot be foreseen, and guessing wrong costs more.
  const above = Number(z >= (logits[bin + 1] as number));
  if (above === Number(z >= (logits[bin] as number))) return above;
  return choosesExactly(z, word);
}

function choosesExactly(z: number, word: number): number {
  return (word >>> 0) / 4294967296 < logistic(z) ? 1 : 0;
}

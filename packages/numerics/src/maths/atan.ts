/** Adding and taking away 1.5 · 2^24 rounds to a multiple of 2^−28. */
const toGrid = 25165824;
/** Multiplying by 2^27 + 1 splits a double into halves whose products are exact. */
const splitter = 134217729;
/** π/2: its first 31 bits, to which a multiple of 2^−28 is added exactly, and the rest. */
const quarterHigh = 1.5707963267341256;
const quarterLow = 6.077100506506192e-11;

/**
 * Takes the angle whose tangent is x, in radians, with the same bits in every engine.
 *
 * Range [−π/2, π/2]. The angle is 0, π/4 or π/2 and the angle of a t of at most √2 − 1, which a series gives; t is
 * kept as a sum of two doubles. Error below 0.8 units in the last place (measured on 4e5 arguments).
 *
 * O(1).
 *
 * @example
 * atan(1); // => 0.7853981633974483
 * atan(-Infinity); // => -1.5707963267948966
 */
export function atan(x: number): number {
  if (x < 0) return -atan(-x);
  // Below, x³/3 is less than half a unit in the last place; −0 stays −0.
  if (!(x >= 1e-8)) return x;
  if (x > 1e17) return quarterHigh + quarterLow;
  if (x < 0.41421356) return x + tailOf(x);
  const a = x > 2.41421356 ? 0 : 1;
  const above = a * x - 1;
  const below = x + a;
  const t = above / below;
  const tHigh = t + toGrid - toGrid;
  const big = below * splitter;
  const belowHigh = big - (big - below);
  const aboveLow = a * x - (above + 1);
  const belowLow = x < 1 ? x - (below - 1) : a - (below - x);
  const rest = above - tHigh * belowHigh - tHigh * (below - belowHigh) + (aboveLow - tHigh * belowLow);
  const share = 1 - a / 2;
  return share * quarterHigh + tHigh + (share * quarterLow + rest / below + tailOf(t));
}

/** atan t − t for |t| up to √2 − 1. */
function tailOf(t: number): number {
  const z = t * t;
  let tail = 0;
  for (let n = 43; n > 1; n -= 2) tail = 1 / n - z * tail;
  return -t * z * tail;
}

import { nextUint32, type Stream } from "@commonweal/numerics";
import { directionNumbers } from "./directionNumbers.ts";

const bits = 32;

/** The 32 direction numbers of one dimension, the first bit highest; the first dimension is van der Corput's. */
export function sobolDirections(dimension: number): Uint32Array {
  const directions = Uint32Array.from({ length: bits }, (_, bit) => 2 ** (bits - 1 - bit));
  const row = directionNumbers[dimension - 1];
  if (!row) return directions;
  const [inner = 0, ...initial] = row;
  const degree = initial.length;
  initial.forEach((number, bit) => {
    directions[bit] = number * 2 ** (bits - 1 - bit);
  });
  for (let bit = degree; bit < bits; bit += 1) {
    const base = directions[bit - degree] as number;
    let direction = base ^ (base >>> degree);
    for (let term = 1; term < degree; term += 1) {
      if ((inner >>> (degree - 1 - term)) & 1) direction ^= directions[bit - term] as number;
    }
    directions[bit] = direction;
  }
  return directions;
}

/** Multiplies directions by a random lower triangular matrix over {0, 1} with ones on the diagonal. */
export function scrambledDirections(directions: Uint32Array, random: Stream): Uint32Array {
  const rows = Uint32Array.from({ length: bits }, (_, row) => {
    const diagonal = 2 ** (bits - 1 - row);
    const above = row === 0 ? 0 : (2 ** row - 1) * 2 ** (bits - row);
    return ((nextUint32(random) & above) | diagonal) >>> 0;
  });
  return directions.map((direction) =>
    rows.reduce((product, row, position) => product | (parity(row & direction) << (bits - 1 - position)), 0),
  );
}

function parity(word: number): number {
  let folded = word ^ (word >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return (0x6996 >>> (folded & 15)) & 1;
}

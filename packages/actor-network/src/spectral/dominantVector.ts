import { ActorNetworkError } from "../errors.ts";
import { dotProduct } from "./dotProduct.ts";
import { growthClasses } from "./growthClasses.ts";
import { perronVector } from "./perronVector.ts";
import { solveLinear } from "./solveLinear.ts";
import type { TieMatrix } from "./tieMatrix.ts";
import { transposed } from "./transposed.ts";

export interface DominantVector {
  /** The largest eigenvalue, which is the spectral radius. */
  readonly radius: number;
  /** What multiplying `start` again and again tends to, up to a factor; `null` when that is zero. */
  readonly vector: Float64Array | null;
  /** Whether every actor has a part in it. */
  readonly everywhere: boolean;
  /** Whether every other start without negative entries tends to the same. */
  readonly unique: boolean;
}

/**
 * Finds the limit of M^k start, scaled, class by class of actors that reach one another.
 *
 * A class whose own largest eigenvalue is that of the whole grows by itself. What it passes on keeps later classes growing
 * at its rate; into another such class it feeds a growth that is faster by one power of k, and only the fastest is left in
 * the limit. Before anything grows a class adds up what it gets, at the rate of the whole. This gives the limit exactly,
 * also where multiplying would come near it like 1/k only.
 */
export function dominantVector(matrix: TieMatrix, start: Float64Array): DominantVector {
  const { classes, radius, parts, growing, last } = growthClasses(matrix);
  if (radius === 0) return { radius, vector: null, everywhere: false, unique: false };
  const { of, offsets, members } = classes;
  const grows = new Set(growing);
  const values = new Float64Array(start.length);
  // Powers of k in each class's growth; −1 where nothing has grown yet.
  const powers = new Int32Array(offsets.length - 1).fill(-1);
  for (let index = 0; index < powers.length; index += 1) {
    const own = members.subarray(offsets[index], offsets[index + 1]);
    const power = powerOfInput(matrix, own, of, powers, index);
    const input = Float64Array.from(own, (actor) => {
      let total = power === -1 ? (start[actor] as number) : 0;
      for (
        let slot = matrix.offsets[actor] as number;
        slot < (matrix.offsets[actor + 1] as number);
        slot += 1
      ) {
        const giver = matrix.targets[slot] as number;
        const from = of[giver] as number;
        if (from === index || powers[from] !== power) continue;
        total += (values[giver] as number) * (matrix.weights ? (matrix.weights[slot] as number) : 1);
      }
      return total;
    });
    const part = parts.get(index);
    powers[index] = power + (grows.has(index) ? 1 : 0);
    const result = !part
      ? input.map((value) => value / radius)
      : grows.has(index)
        ? grown(part.inside, part.perron.vector, input, growing.length === 1)
        : summed(part.inside, radius, input);
    own.forEach((actor, row) => {
      values[actor] = result[row] as number;
    });
  }
  const fastest = powers.reduce((most, power) => Math.max(most, power), -1);
  const vector = values.map((value, actor) => (powers[of[actor] as number] === fastest ? value : 0));
  const everywhere = powers.every((power) => power === fastest);
  return { radius, vector, everywhere, unique: last === 1 };
}

/** The fastest growth among the classes that give to this one. */
function powerOfInput(
  { offsets, targets }: TieMatrix,
  own: Uint32Array,
  of: Uint32Array,
  powers: Int32Array,
  index: number,
): number {
  let power = -1;
  for (const actor of own) {
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      const giver = of[targets[slot] as number] as number;
      if (giver !== index) power = Math.max(power, powers[giver] as number);
    }
  }
  return power;
}

/** The vector of a growing class times what of the input goes its way; the factor matters beside others only. */
function grown(inside: TieMatrix, vector: Float64Array, input: Float64Array, alone: boolean): Float64Array {
  if (alone) return vector;
  const left = perronVector(transposed(inside)).vector;
  const factor = dotProduct(left, input) / dotProduct(left, vector);
  return vector.map((value) => value * factor);
}

/** Adds up what comes in and goes round inside a class, at the rate of the whole. */
function summed(inside: TieMatrix, radius: number, input: Float64Array): Float64Array {
  const sums = solveLinear(
    inside,
    1 / radius,
    input.map((value) => value / radius),
  );
  if (sums) return sums;
  const message = `Found a group of ${input.length} actors that grows nearly as fast as the whole network; expected eigenvalues further apart.`;
  throw new ActorNetworkError("no-convergence", message);
}

import type { TieArrays } from "../model/TieArrays.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";

export interface TieMatrixOptions {
  /** Let each tie count with its strength. Default: false, a tied pair counts 1. */
  readonly weighted?: boolean;
}

/**
 * Writes a network as a matrix with one number for each pair of actors.
 *
 * 1 for a tied pair and 0 for any other; with `weighted` the sum of strengths, in the ties' unit.
 *
 * Without direction both numbers of a pair are set. Parallel ties count once, with `weighted` they add up; self-loops
 * are left out. An isolated actor has a row of zeros.
 *
 * O(actors² + ties) time and space.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 2,
 *   sources: Uint32Array.of(0),
 *   targets: Uint32Array.of(1),
 *   weights: Float64Array.of(3),
 * };
 * [...tieMatrix(network).values]; // => [0, 1, 0, 0]
 * [...tieMatrix(network, { weighted: true }).values]; // => [0, 3, 0, 0]
 */
export function tieMatrix(
  { directed, order, sources, targets, weights }: TieArrays,
  { weighted = false }: TieMatrixOptions = {},
): DyadMatrix {
  const values = new Float64Array(order * order);
  const put = (place: number, weight: number): void => {
    values[place] = weighted ? (values[place] as number) + weight : 1;
  };
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target] = [sources[arc] as number, targets[arc] as number];
    if (source === target) continue;
    put(source * order + target, weights[arc] as number);
    if (!directed) put(target * order + source, weights[arc] as number);
  }
  return { directed, order, values };
}

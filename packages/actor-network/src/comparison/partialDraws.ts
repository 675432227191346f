import { assignPairs } from "./assignPairs.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";
import { dot } from "./dot.ts";
import { matrixOfPairs } from "./matrixOfPairs.ts";
import type { PairRegression } from "./pairRegression.ts";

/**
 * Draws t of each predictor, its residual put in random orders of the actors (double semi-partialling).
 *
 * With D the squared length of the ordered residual less what the other predictors explain of it, and e the outcome
 * less what they explain: estimate b = e·x / D, t = b √D / √((e·e − b² D) / freedom). Draws in which t is undefined,
 * because the others explain the ordered residual or the fit is perfect, are left out.
 */
export function partialDraws(
  { parts, freedom }: PairRegression,
  { order, directed }: DyadMatrix,
  draws: number,
  orderOf: (draw: number, into: Uint32Array) => void,
): readonly number[][] {
  const matrices = parts.map(({ residual }) => matrixOfPairs(residual, order, directed));
  const lengths = parts.map(({ residual, outcomeRest }) => [
    dot(residual, residual),
    dot(outcomeRest, outcomeRest),
  ]);
  const vector = new Float64Array(parts[0]?.residual.length ?? 0);
  const actors = new Uint32Array(order);
  const values: number[][] = parts.map(() => []);
  for (let draw = 0; draw < draws; draw += 1) {
    orderOf(draw, actors);
    for (const [position, { outcomeRest, others }] of parts.entries()) {
      assignPairs(vector, matrices[position] as DyadMatrix, actors, directed);
      const [size, total] = lengths[position] as [number, number];
      let own = size;
      for (const axis of others) own -= dot(axis, vector) ** 2;
      const shared = dot(outcomeRest, vector);
      const left = total - (shared * shared) / own;
      if (own <= 1e-12 * size || left <= 1e-12 * total) continue;
      values[position]?.push(shared / Math.sqrt(own) / Math.sqrt(left / freedom));
    }
  }
  return values;
}

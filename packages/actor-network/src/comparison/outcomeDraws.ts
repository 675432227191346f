import { assignPairs } from "./assignPairs.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";
import { dot } from "./dot.ts";
import type { PairRegression } from "./pairRegression.ts";

/**
 * Draws t of each predictor, the outcome put in random orders of the actors.
 *
 * With x what the other predictors leave of a predictor and left what all predictors leave of the ordered outcome:
 * t = y·x / |x| / √(left / freedom). Draws with a perfect fit are left out.
 */
export function outcomeDraws(
  { parts, axes, freedom }: PairRegression,
  outcome: DyadMatrix,
  draws: number,
  orderOf: (draw: number, into: Uint32Array) => void,
): readonly number[][] {
  const vector = new Float64Array(parts[0]?.residual.length ?? 0);
  const sizes = parts.map(({ residual }) => Math.sqrt(dot(residual, residual)));
  const actors = new Uint32Array(outcome.order);
  const values: number[][] = parts.map(() => []);
  for (let draw = 0; draw < draws; draw += 1) {
    orderOf(draw, actors);
    assignPairs(vector, outcome, actors, outcome.directed);
    const mean = vector.reduce((total, value) => total + value, 0) / vector.length;
    vector.forEach((value, place) => {
      vector[place] = value - mean;
    });
    const total = dot(vector, vector);
    let left = total;
    for (const axis of axes) left -= dot(axis, vector) ** 2;
    if (left <= 1e-12 * total) continue;
    parts.forEach(({ residual }, position) => {
      const t = dot(vector, residual) / (sizes[position] as number) / Math.sqrt(left / freedom);
      values[position]?.push(t);
    });
  }
  return values;
}

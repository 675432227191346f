import { exp } from "@commonweal/numerics";
import { assignBest } from "./assignBest.ts";

/** Writes the logit choice probabilities of finite utilities; `out` may not be the utilities themselves. */
export function assignLogit(out: Float64Array, utilities: ArrayLike<number>, precision: number): void {
  const actions = utilities.length;
  if (precision === 0) {
    out.fill(1 / actions, 0, actions);
    return;
  }
  if (precision === Infinity) {
    assignBest(out, utilities);
    return;
  }
  let best = -Infinity;
  for (let action = 0; action < actions; action += 1) best = Math.max(best, utilities[action] as number);
  let total = 0;
  for (let action = 0; action < actions; action += 1) {
    const weight = exp(precision * ((utilities[action] as number) - best));
    out[action] = weight;
    total += weight;
  }
  for (let action = 0; action < actions; action += 1) out[action] = (out[action] as number) / total;
}

import { at, factor } from "../meanField/layout.ts";
import type { Parameters } from "../model/Parameters.ts";
import { advantage } from "./advantage.ts";
import { memoryShare } from "./memoryShare.ts";
import type { ResolvedVariant } from "./resolvedVariant.ts";
import { revisedShare } from "./revisedShare.ts";

const advantages = new Float64Array(3);

/** Takes the steps `from` to `to` of normal times under a variant, in the order of the default model. */
export function assignVariantNormalSteps(
  parameters: Parameters,
  variant: ResolvedVariant,
  from: number,
  to: number,
  pulls: Float64Array,
  factors: Float64Array,
  state: Float64Array,
): void {
  const { initialEnvironment, reformPace, normalStep, choicePrecision } = parameters;
  const turns = parameters.revisionRate * normalStep;
  for (let k = from; k < to; k += 1) {
    const m = Math.min(1, initialEnvironment + reformPace * ((k + 1) * normalStep));
    const remembered = memoryShare(variant, factors, k * normalStep, normalStep);
    state[at.environment] = m;
    for (let group = 0; group < 3; group += 1) {
      const y = state[at.y + group] as number;
      state[at.y + group] = y + (factors[factor.y + group] as number) * (m - y);
    }
    for (let group = 0; group < 3; group += 1) advantages[group] = advantage(pulls, group, state, 0, 0);
    for (let group = 0; group < 3; group += 1) {
      const x = state[at.x + group] as number;
      const next = revisedShare(variant, choicePrecision, x, advantages[group] as number, turns);
      const memory = state[at.memory + group] as number;
      state[at.x + group] = next;
      state[at.memory + group] = memory + remembered * (next - memory);
    }
  }
}

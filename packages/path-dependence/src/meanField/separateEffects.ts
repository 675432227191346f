import type { Intervention } from "../model/Intervention.ts";
import type { Parameters } from "../model/Parameters.ts";
import { placeboOrders } from "../model/placeboOrders.ts";
import type { MeanFieldOptions } from "./MeanFieldOptions.ts";
import { simulateMeanField } from "./simulateMeanField.ts";

export interface OutcomeChange {
  /** Weeks of service lost, against the same parameters without intervention; below 0 is better. */
  readonly loss: number;
  /** Share of normal demand, against the same; above 0 is better. */
  readonly normalPerformance: number;
}

export interface SeparateEffects {
  readonly all: OutcomeChange;
  /** What the budget-neutral steps do alone; `null` without any. */
  readonly neutral: OutcomeChange | null;
  /** What capacity building does alone; `null` without any. */
  readonly building: OutcomeChange | null;
  /** all − neutral − building; `null` where one of them is. */
  readonly together: OutcomeChange | null;
  /** The neutral steps after each of the five ways to hand the power round, against that way alone; `null` without neutral steps. */
  readonly placebos: readonly OutcomeChange[] | null;
}

/**
 * Takes a sequence of interventions apart into what is budget neutral and what is capacity building.
 *
 * Each part runs alone against the same parameters without intervention, so that an effect of more capacity is never
 * counted as one of balance. A placebo applies the neutral steps to power that another group holds from the start:
 * an effect of the case's own balance should be larger than theirs.
 *
 * O(steps): up to fourteen runs.
 *
 * @example
 * const sequence = [
 *   { kind: "rebalance", at: 312, dF: 0.5 },
 *   { kind: "build", at: 520, efficiency: 0.4 },
 * ];
 * const { all, neutral, building, together } = separateEffects(defaultParameters, sequence);
 * neutral.loss + building.loss + together.loss - all.loss; // ≈ 0
 * building.loss < 0; // => true
 * @throws {PathDependenceError} as `simulateMeanField`.
 */
export function separateEffects(
  parameters: Parameters,
  interventions: readonly Intervention[],
  options: Pick<MeanFieldOptions, "scheme" | "variant"> = {},
): SeparateEffects {
  const run = (steps: readonly Intervention[]) =>
    simulateMeanField(parameters, { ...options, interventions: steps });
  const change = (steps: readonly Intervention[], against = run([])): OutcomeChange => {
    const after = run(steps);
    return {
      loss: after.loss - against.loss,
      normalPerformance: after.normalPerformance - against.normalPerformance,
    };
  };
  const isNeutral = ({ kind }: Intervention) => kind !== "build";
  const neutralSteps = interventions.filter(isNeutral);
  const buildingSteps = interventions.filter((step) => !isNeutral(step));
  const all = change(interventions);
  const neutral = neutralSteps.length > 0 ? change(neutralSteps) : null;
  const building = buildingSteps.length > 0 ? change(buildingSteps) : null;
  return {
    all,
    neutral,
    building,
    together: neutral &&
      building && {
        loss: all.loss - neutral.loss - building.loss,
        normalPerformance: all.normalPerformance - neutral.normalPerformance - building.normalPerformance,
      },
    placebos:
      neutral &&
      placeboOrders.map((order) => {
        const handed: Intervention = { kind: "permute", at: 0, order };
        return change([handed, ...neutralSteps], run([handed]));
      }),
  };
}

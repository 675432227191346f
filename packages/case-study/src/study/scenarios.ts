import { placeboOrders, type Scenario } from "@commonweal/path-dependence";
import type { CaseExperiment } from "../folder/CaseExperiment.ts";
import { combinedInterventions } from "../folder/combinedInterventions.ts";
import { ablations, histories, historyScenario } from "../propositions/ablations.ts";
import { overFusionScenarios } from "../propositions/overFusionScenarios.ts";
import { halfwayStep, rebalancingScenarios } from "../propositions/rebalancingScenarios.ts";

/** Two years: the later of the two moments at which P3 rebalances. */
const late = 104;

/**
 * Lists every scenario that each set of parameters is run under: the baseline, the case's interventions, and what the
 * built-in propositions compare. `normalWeeks` is the length of the normal phase.
 */
export function scenarios(experiment: CaseExperiment, normalWeeks: number): readonly Scenario[] {
  const history = ablations.flatMap(({ id, reinforcement, lags }) =>
    histories.map(
      (start): Scenario => ({
        id: historyScenario(id, start),
        set: { initialInitiative: start, ...(reinforcement ? {} : { reinforcement: 0 }) },
        equalLags: !lags,
      }),
    ),
  );
  return [
    { id: "baseline" },
    ...combinedInterventions(experiment.interventions).map(({ id, rebalancings, sequence, scale }) => ({
      id,
      rebalancings,
      ...(sequence ? { interventions: sequence } : {}),
      ...(scale ? { scale } : {}),
    })),
    ...history,
    { id: overFusionScenarios.lessFusion, scale: { fusion: 0.9 } },
    { id: overFusionScenarios.moreSociety, shiftToSociety: 0.05 },
    { id: overFusionScenarios.rival("smaller-shock"), scale: { surge: 0.5 } },
    { id: overFusionScenarios.rival("earlier-trigger"), scale: { triggerThreshold: 0.5 } },
    { id: overFusionScenarios.rival("faster-information"), scale: { informationRate: 2 } },
    { id: overFusionScenarios.rival("stronger-campaign"), scale: { campaignSize: 2 } },
    { id: rebalancingScenarios.balanced, rebalancings: [halfwayStep] },
    {
      id: rebalancingScenarios.late,
      rebalancings: [{ ...halfwayStep, at: Math.max(0, normalWeeks - late) }],
    },
    ...rebalancingScenarios.placebos.map((id, index) => {
      const order = placeboOrders[index] as (typeof placeboOrders)[number];
      return { id, scale: { fusion: 1 - halfwayStep.dF }, misdirect: { rho: halfwayStep.rho, order } };
    }),
  ];
}

import type { CaseIntervention } from "../folder/CaseExperiment.ts";
import { figures } from "./numbers.ts";
import { remedyWordsOf } from "./remedyWords.ts";
import { titled } from "./titled.ts";
import type { Language } from "./words.ts";

const shift = (rho = 0, dF = 0): string[] => [
  ...(rho === 0 ? [] : [`rho ${figures(rho)}`]),
  ...(dF === 0 ? [] : [`dF ${figures(dF)}`]),
];

function stepOf(step: NonNullable<CaseIntervention["sequence"]>[number]): string[] {
  if (step.kind === "rebalance") return shift(step.rho, step.dF);
  if (step.kind === "permute") return [`π [${step.order.join(", ")}]`];
  return [
    ...(step.capacity ? [`totalCapacity + ${figures(step.capacity)}`] : []),
    ...(step.efficiency ? [`societyEfficiency + ${figures(step.efficiency)}`] : []),
  ];
}

/** Writes down what an intervention changes: factors on parameters, then steps with the week in which they come. */
export function interventionChanges(
  { rebalancings, sequence = [], scale = {}, combines }: CaseIntervention,
  language: Language,
): readonly string[] {
  const words = remedyWordsOf(language);
  const steps = [
    ...rebalancings.map(({ rho, dF, at }) => ({ parts: shift(rho, dF), at })),
    ...sequence.map((step) => ({ parts: stepOf(step), at: step.at })),
  ];
  return [
    ...(combines ? [titled(words.together, combines.join(" + "), language)] : []),
    ...Object.entries(scale).map(([name, factor]) => `${name} × ${figures(factor)}`),
    ...steps
      .filter(({ parts }) => parts.length > 0)
      .map(({ parts, at }) => `${parts.join(", ")}${words.week(figures(at))}`),
  ];
}

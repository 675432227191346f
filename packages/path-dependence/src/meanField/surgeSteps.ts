import type { Parameters } from "../model/Parameters.ts";

/** A piece of a step shorter than this share of it is rounding, not time. */
const negligible = 1e-9;

/** Counts the steps that lie within the surge as a whole. */
export function wholeSurgeSteps({ surgeWeeks, emergencyStep }: Parameters): number {
  return Math.floor(surgeWeeks / emergencyStep + negligible);
}

/** Tells whether the surge ends within the step after those, and not at its beginning. */
export function surgeEndsWithin(parameters: Parameters): boolean {
  const { surgeWeeks, emergencyStep } = parameters;
  return surgeWeeks - wholeSurgeSteps(parameters) * emergencyStep > negligible * emergencyStep;
}

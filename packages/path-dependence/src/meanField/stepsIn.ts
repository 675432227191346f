import { PathDependenceError } from "../errors.ts";

const tolerance = 1e-9;

/** Counts the steps that fill a time exactly. Throws `uneven-steps` when the step does not divide the time. */
export function stepsIn(weeks: number, step: number, weeksName: string, stepName: string): number {
  const steps = Math.round(weeks / step);
  if (Math.abs(weeks / step - steps) <= tolerance * Math.max(1, steps)) return steps;
  throw new PathDependenceError(
    "uneven-steps",
    `${weeksName} ${weeks} is not a whole number of steps of ${step}; expected ${stepName} to divide ${weeksName}.`,
    [stepName],
  );
}

/** Counts the steps that begin before a time, forgiving rounding of the step's multiples. */
export function stepsBefore(weeks: number, step: number): number {
  const steps = weeks / step;
  return Math.ceil(steps - tolerance * Math.max(1, steps));
}

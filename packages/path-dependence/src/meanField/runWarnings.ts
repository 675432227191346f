import type { Parameters } from "../model/Parameters.ts";
import type { MeanFieldOutput } from "./meanFieldOutputs.ts";

/** Initiative nearer than this to 0 or 1 hardly answers to anything. */
const atItsEnd = 0.001;

const groups = [
  ["State", "xState"],
  ["Capital", "xCapital"],
  ["Society", "xSociety"],
] as const;

/** Says in words where the numbers of a run tell less than they seem to. */
export function runWarnings(parameters: Parameters, value: (name: MeanFieldOutput) => number): string[] {
  const { initialEnvironment, reformPace, normalWeeks, emergencyWeeks, surge, surgeWeeks } = parameters;
  const warnings: string[] = [];
  if (reformPace > 0 && initialEnvironment + reformPace * normalWeeks >= 1) {
    const full = Math.round((1 - initialEnvironment) / reformPace);
    warnings.push(
      `The environment is full from week ${full} on, before the onset in week ${normalWeeks}; lag fades by itself then.`,
    );
  }
  for (const [group, name] of groups) {
    const x = value(name);
    if (x > atItsEnd && x < 1 - atItsEnd) continue;
    warnings.push(
      `${group}: initiative at the onset is within ${atItsEnd} of ${x < 0.5 ? 0 : 1}; nothing can move it further that way.`,
    );
  }
  if (value("peakBacklog") > 0 && value("campaign") === 0) {
    warnings.push(
      "The campaign never starts: the observed backlog stays below its trigger, so the campaign's parameters change nothing.",
    );
  }
  if (surge > 0 && surgeWeeks > 0 && value("delayCensored") === 1) {
    warnings.push(
      `Capacity does not meet demand while it surges; the delay is cut off at ${value("delay")} weeks and may be longer.`,
    );
  }
  if (value("finalBacklog") > 0) {
    warnings.push(`A backlog is left after ${emergencyWeeks} weeks; the loss goes on beyond them.`);
  }
  return warnings;
}

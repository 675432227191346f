import type { ParameterName } from "@commonweal/path-dependence";
import type { CaseIntervention } from "./CaseExperiment.ts";

/** What the groups and the campaign can do; more of it has to be paid for. */
const means = [
  "totalCapacity",
  "societyEfficiency",
  "routineOutput",
  "campaignSize",
] as const satisfies readonly ParameterName[];

/**
 * Tells whether an intervention makes do with the same means (budget neutral).
 *
 * It does unless a step builds capacity or efficiency, or a factor changes total capacity, society's efficiency, the output
 * of routine, or the size of the campaign. Moving shares, loosening fusion, and changing what is known, wanted or decided
 * when take no means in this model; what they take in truth is not part of it. Combined ones must be put together first.
 *
 * @see combinedInterventions
 */
export function keepsMeans({ sequence = [], scale = {} }: CaseIntervention): boolean {
  const builds = sequence.some(
    (step) => step.kind === "build" && ((step.capacity ?? 0) > 0 || (step.efficiency ?? 0) > 0),
  );
  return !builds && means.every((name) => (scale[name] ?? 1) === 1);
}

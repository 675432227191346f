import type { Intervention, ParameterName, Parameters } from "@commonweal/path-dependence";

/** One run of the model as the page and the command line both know it. */
export interface LabRun {
  readonly values: Parameters;
  /** What the command line sets; everything else is the model's default. */
  readonly given: readonly ParameterName[];
  readonly interventions: readonly Intervention[];
}

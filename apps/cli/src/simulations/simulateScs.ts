import { type MeanFieldSeries, simulateMeanField } from "@commonweal/path-dependence";
import type { ScsSimulation } from "./ScsSimulation.ts";
import type { ScsRequest } from "./scsRequest.ts";

/** Runs the mean field. */
export function simulateScs({ values, variant, interventions, scheme, told }: ScsRequest): {
  readonly run: ScsSimulation;
  readonly series: MeanFieldSeries;
} {
  const result = simulateMeanField(values, { scheme, interventions, variant, series: true });
  const { series, warnings, ...outcome } = result;
  if (!series) throw new Error("The mean field kept no series.");
  return { run: { model: "scs", method: "mean-field", scheme, ...outcome, ...told, warnings }, series };
}

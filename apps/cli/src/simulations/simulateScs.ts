import {
  type MeanFieldSeries,
  type ModelVariant,
  parameterTable,
  simulateMeanField,
} from "@commonweal/path-dependence";
import type { ParameterChange } from "./parameterChange.ts";
import type { ScsSimulation, ToldParameter } from "./ScsSimulation.ts";
import type { ScsFile } from "./SimulationFile.ts";
import { scsParameters } from "./scsParameters.ts";

const alternatives = ["choice", "production", "memory", "payoffWeights", "committeeShare"] as const;

function variantOf(file: Partial<ScsFile>): ModelVariant {
  return Object.fromEntries(
    alternatives.flatMap((name) => (file[name] === undefined ? [] : [[name, file[name]]])),
  );
}

/** Runs the mean field by a file and the command line, without a file by the model's defaults. */
export function simulateScs(
  file: Partial<ScsFile>,
  changes: readonly ParameterChange[],
): { readonly run: ScsSimulation; readonly series: MeanFieldSeries } {
  const { values, given } = scsParameters(file, changes);
  const { scheme = "located", interventions = [] } = file;
  const variant = variantOf(file);
  const result = simulateMeanField(values, { scheme, interventions, variant, series: true });
  const { series, warnings, ...outcome } = result;
  if (!series) throw new Error("The mean field kept no series.");
  const told = parameterTable.map(({ name, unit }): [string, ToldParameter] => [
    name,
    { value: values[name], unit, provenance: given.has(name) ? "given" : "assumed" },
  ]);
  return {
    run: {
      model: "scs",
      method: "mean-field",
      scheme,
      ...outcome,
      parameters: Object.fromEntries(told) as ScsSimulation["parameters"],
      variant,
      interventions,
      warnings,
    },
    series,
  };
}

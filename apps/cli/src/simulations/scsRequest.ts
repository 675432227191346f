import {
  type Intervention,
  type MeanFieldScheme,
  type ModelVariant,
  type Parameters,
  parameterTable,
} from "@commonweal/path-dependence";
import type { ParameterChange } from "./parameterChange.ts";
import type { ScsSetting, ToldParameter } from "./ScsSimulation.ts";
import type { ScsFile } from "./SimulationFile.ts";
import { scsParameters } from "./scsParameters.ts";

/** What the State-Capital-Society model is run by, and how a run tells it. */
export interface ScsRequest {
  readonly values: Parameters;
  readonly variant: ModelVariant;
  readonly interventions: readonly Intervention[];
  readonly scheme: MeanFieldScheme;
  readonly told: ScsSetting;
}

const alternatives = ["choice", "production", "memory", "payoffWeights", "committeeShare"] as const;

/** What to run by a file and the command line, without a file by the model's defaults. */
export function scsRequest(file: Partial<ScsFile>, changes: readonly ParameterChange[]): ScsRequest {
  const { values, given } = scsParameters(file, changes);
  const { scheme = "located", interventions = [] } = file;
  const variant: ModelVariant = Object.fromEntries(
    alternatives.flatMap((name) => (file[name] === undefined ? [] : [[name, file[name]]])),
  );
  const parameters = Object.fromEntries(
    parameterTable.map(({ name, unit }): [string, ToldParameter] => [
      name,
      { value: values[name], unit, provenance: given.has(name) ? "given" : "assumed" },
    ]),
  ) as ScsSetting["parameters"];
  return { values, variant, interventions, scheme, told: { parameters, variant, interventions } };
}

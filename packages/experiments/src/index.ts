export { type MorrisEffect, morrisEffects } from "./analyses/morris/morrisEffects.ts";
export {
  type RegionalSensitivity,
  type RegionalSensitivityOptions,
  regionalSensitivity,
} from "./analyses/regional/regionalSensitivity.ts";
export { shapleyValues } from "./analyses/shapley/shapleyValues.ts";
export { type SobolIndices, type SobolIndicesOptions, sobolIndices } from "./analyses/sobol/sobolIndices.ts";

export type { Design } from "./designs/Design.ts";
export { DesignSpec } from "./designs/DesignSpec.ts";
export { designOf } from "./designs/designOf.ts";
export { type Replication, replicationOf } from "./designs/replicationOf.ts";
export { resolution } from "./designs/resolution.ts";

export { column } from "./ensembles/column.ts";
export type { Model } from "./ensembles/Model.ts";
export type { ResultTable } from "./ensembles/ResultTable.ts";
export { runEnsemble } from "./ensembles/runEnsemble.ts";

export { ExperimentsError, type ExperimentsErrorCode } from "./errors.ts";

export type { BootstrapOptions, Estimate } from "./statistics/bootstrapEstimates.ts";
export { type Summary, summary } from "./statistics/summary.ts";
export { type Interval, wilson } from "./statistics/wilson.ts";

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

export { type Summary, summary } from "./statistics/summary.ts";
export { type Interval, wilson } from "./statistics/wilson.ts";

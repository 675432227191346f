import type { Manifest, ResultTable } from "@commonweal/experiments";
import type { PlainDesign } from "./PlainDesign.ts";

/** A finished sweep, and one of its outputs at hand. */
export interface SweepColumns {
  readonly manifest: Manifest;
  /** Without replications. */
  readonly design: PlainDesign;
  /** Every output, a row a run. */
  readonly table: ResultTable;
  readonly output: string;
  readonly replications: number;
  /** A column a parameter, a number a point. */
  readonly inputs: readonly Float64Array[];
  /** A number a run; NaN where not defined. */
  readonly runs: Float64Array;
  /** Mean over the replications of each point; NaN where one is not defined. */
  readonly means: Float64Array;
}

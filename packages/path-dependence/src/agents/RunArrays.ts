import type { ColumnKinds, Columns } from "./AgentRule.ts";
import type { Influence } from "./Influence.ts";

/** The arrays of a run. Signals have room up to a multiple of eight actors, so that they can be read by words. */
export interface RunArrays<Kinds extends ColumnKinds> extends Influence {
  readonly columns: Columns<Kinds>;
  readonly signal: Uint8Array;
  readonly next: Uint8Array;
  readonly sums: Int32Array;
  readonly switched: Int32Array;
}

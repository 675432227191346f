import type { TieArrays } from "../../model/TieArrays.ts";
import type { ReadReport } from "../ReadReport.ts";

/** An edge list as plain arrays: what measures read, and the ids of the actors. */
export interface LargeEdgeList {
  readonly network: TieArrays;
  /** Ids of the actors, in the network's order. */
  readonly ids: readonly string[];
  readonly report: ReadReport;
}

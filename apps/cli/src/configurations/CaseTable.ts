import type { QcaData } from "@commonweal/qca";

/** Cases read from a file, calibrated. */
export interface CaseTable {
  readonly data: QcaData;
  /** Names of the cases, in order. */
  readonly names: readonly string[];
  readonly warnings: readonly string[];
}

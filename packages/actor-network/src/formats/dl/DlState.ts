import type { MatrixTies } from "../matrixTies.ts";
import type { DlHeader } from "./DlHeader.ts";
import type { DlCursor } from "./dlCursor.ts";
import type { DlNames } from "./dlNames.ts";

/** What a reader of DL files knows when the data begin. */
export interface DlState {
  readonly header: DlHeader;
  readonly cursor: DlCursor;
  readonly ties: MatrixTies;
  readonly rows: DlNames;
  /** The same as `rows` in a network of one mode. */
  readonly columns: DlNames;
  /** Whether a half matrix gives ties both ways. */
  readonly directed: boolean | null;
  /** Values that are missing. */
  missing: number;
}

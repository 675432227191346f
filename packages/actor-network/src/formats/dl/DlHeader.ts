import type { DlFormat } from "./dlFormatOf.ts";

/** What a DL file says before its data. */
export interface DlHeader {
  order: number | null;
  rows: number | null;
  columns: number | null;
  matrices: number;
  format: DlFormat;
  diagonal: boolean;
  title: string | null;
  rowLabels: readonly string[] | null;
  columnLabels: readonly string[] | null;
  matrixLabels: readonly string[] | null;
  /** Whether labels stand in the data. */
  rowsEmbedded: boolean;
  columnsEmbedded: boolean;
}

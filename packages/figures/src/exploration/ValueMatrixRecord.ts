import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface ValueMatrixRecord extends FigureRecord {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One list a row, one number a column; `null` where not defined or not asked. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** Small print under each number, such as a rank; left out where there is none. */
  readonly notes?: readonly (readonly string[])[];
  /** Whether each column has its own shades, as where columns have units of their own. Default: false. */
  readonly byColumn?: boolean;
  readonly words: {
    /** What the shades are, such as "the darker, the more regret". */
    readonly shade: string;
    readonly undefined: string;
    readonly empty: string;
  };
}

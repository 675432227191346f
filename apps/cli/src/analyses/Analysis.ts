import type { Drawing, NamedFigure } from "./Drawing.ts";

/** What an analysis found: for programs, and for people. */
export interface Analysis {
  readonly found: object;
  /** What it is about, where that is not the one output that was chosen. */
  readonly outputs?: readonly string[];
  /** Sentences before the table. */
  readonly notes: readonly string[];
  /** A table with its heading; its first column is a name. */
  readonly rows: readonly (readonly string[])[];
  readonly figures: (drawing: Drawing) => readonly NamedFigure[];
}

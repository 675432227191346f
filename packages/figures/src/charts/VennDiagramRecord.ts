import type { FigureRecord } from "../drawing/FigureRecord.ts";

export type VennOutput = "explained" | "negative" | "contradictory" | "remainder";

export interface VennRegion {
  /** For each condition whether the configuration is in it. */
  readonly inside: readonly boolean[];
  readonly output: VennOutput;
  /** How many cases it has. */
  readonly cases: number;
  /** Stands behind the region as its title, such as the names of its cases. */
  readonly title: string;
}

export interface VennDiagramRecord extends FigureRecord {
  /** Names of one to four conditions. */
  readonly conditions: readonly string[];
  /** Rows of the truth table; a configuration that is left out is a logical remainder without a case. */
  readonly regions: readonly VennRegion[];
  readonly words: Readonly<Record<VennOutput, string>>;
}

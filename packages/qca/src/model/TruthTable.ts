import type { QcaData } from "./QcaData.ts";
import type { ConditionName } from "./termText.ts";

/** 1: explained; 0: not; C: contradictory; ?: a logical remainder, for it has too few cases. */
export type Output = "1" | "0" | "C" | "?";

export interface TruthRow {
  /** Place of the row among all configurations, from 1, as QCA numbers them. */
  readonly number: number;
  /** The level of each condition. */
  readonly levels: readonly number[];
  /** Cases with more than 0.5 membership in the row. */
  readonly cases: readonly number[];
  /** Those of them that have not more than 0.5 membership in the outcome where others have, and so contradict them. */
  readonly contrary: readonly number[];
  readonly output: Output;
  /** Consistency of the row as sufficient for the outcome; `null` where no case has any membership. */
  readonly inclusion: number | null;
  readonly pri: number | null;
  readonly coverage: number | null;
}

/** Where rows are cut. */
export interface TableCuts {
  /** Least inclusion of an explained row. Default 1. */
  readonly inclusionCut?: number;
  /** Least PRI of an explained row. Default 0. */
  readonly priCut?: number;
  /** Least number of cases; rows with fewer are logical remainders. Default 1. */
  readonly nCut?: number;
  /** From this inclusion on a row is contradictory, not negative, if its inclusion is below its cut. Default: there are none. */
  readonly contradictionCut?: number;
}

export interface UndecidedCase {
  readonly case: number;
  /** Conditions in which its membership is exactly 0.5. */
  readonly conditions: readonly number[];
}

/** A truth table: its rows, the cuts, and what is in no row. */
export interface TruthTable {
  readonly data: QcaData;
  readonly cuts: Required<Omit<TableCuts, "contradictionCut">> & { readonly contradictionCut: number | null };
  readonly conditions: readonly ConditionName[];
  /** As it stands in solutions, with `~` where its absence is studied. */
  readonly outcome: string;
  /** Rows with at least one case, by number. */
  readonly rows: readonly TruthRow[];
  /** Configurations that the conditions allow. */
  readonly configurations: number;
  /** Configurations without a case, and those with fewer than `nCut`. */
  readonly remainders: { readonly unobserved: number; readonly belowCut: number };
  /** Cases that belong to no row, for a membership is exactly 0.5. */
  readonly undecided: readonly UndecidedCase[];
}

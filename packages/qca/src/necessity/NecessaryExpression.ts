import type { Term } from "../model/termText.ts";

/** An expression and how far it is necessary for the outcome. */
export interface NecessaryExpression {
  /** Such as `DEV`, `DEV*LIT` or `~URB + IND`. */
  readonly text: string;
  /** The level of each condition in it, `null` where it says nothing. */
  readonly levels: Term;
  /** Whether its literals are joined by "and" or by "or"; a single one by none. */
  readonly joined: "and" | "or" | "none";
  /** Consistency, Σ min(x, y) / Σ y. */
  readonly inclusion: number | null;
  /** RoN, Σ (1 − x) / Σ (1 − min(x, y)). */
  readonly relevance: number | null;
  /** Σ min(x, y) / Σ x. */
  readonly coverage: number | null;
}

import type { DrawRule } from "./DrawRule.ts";

/** An urn: what it holds at the start, by which rule a ball is drawn, how many of its colour go in after a draw. */
export interface Urn {
  /** Balls of each colour at the start: finite, at least 0, not all 0; fractions are allowed. */
  readonly initial: ArrayLike<number>;
  /** How the shares of the colours decide the next draw. */
  readonly rule: DrawRule;
  /** Balls of the drawn colour that a draw adds, above 0; the drawn ball goes back. Default: 1. */
  readonly added?: number;
}

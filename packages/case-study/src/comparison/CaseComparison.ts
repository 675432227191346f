import type { CaseText } from "../folder/CaseText.ts";
import type { VerdictWord } from "../propositions/Verdict.ts";

/** A number of one case with its interval, both `null` where it is not defined. */
export interface ComparedValue {
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** One case of a comparison: what was run, and how much evidence stands behind it. */
export interface ComparedCase {
  readonly id: string;
  readonly title: CaseText;
  readonly version: string;
  readonly seed: number;
  readonly sets: number;
  readonly draws: number;
  readonly accepted: number;
  readonly tried: number;
  /** How much evidence there is; `null` where the output does not tell it. */
  readonly sources: number | null;
  /** Groups of sources that do not repeat one another. */
  readonly groups: number | null;
  readonly segments: number | null;
  readonly codings: number | null;
}

/** Two periods that stand beside each other, or one that stands alone (`null`). */
export interface ComparedPeriod {
  readonly regime: "normal" | "emergency" | null;
  readonly periods: readonly [string | null, string | null];
}

export interface ComparedMeasure extends ComparedPeriod {
  readonly measure: string;
  readonly values: readonly [ComparedValue | null, ComparedValue | null];
}

export interface ComparedVerdict extends ComparedValue {
  readonly verdict: VerdictWord;
}

export interface ComparedProposition {
  readonly id: string;
  readonly verdicts: readonly [ComparedVerdict | null, ComparedVerdict | null];
}

/** Something that keeps two cases from being compared, or a comparison from being read as more than it is. */
export interface ComparisonLimit extends CaseText {
  readonly id: string;
}

/** Two cases side by side. */
export interface CaseComparison {
  readonly cases: readonly [ComparedCase, ComparedCase];
  readonly measures: readonly ComparedMeasure[];
  readonly propositions: readonly ComparedProposition[];
  readonly limits: readonly ComparisonLimit[];
}

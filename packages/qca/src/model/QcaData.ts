/** A condition, one value a case: a membership from 0 to 1, or a level of a multi-value condition. */
export interface ConditionSet {
  /** Stands in the text of solutions, so without `~`, `*`, `+`, brackets, commas, semicolons and white space. */
  readonly name: string;
  readonly values: ArrayLike<number>;
  /** How many levels a multi-value condition has; its values are whole numbers from 0. Left out: memberships. */
  readonly levels?: number;
}

/** The outcome, one membership a case; `negated` studies its absence. */
export interface OutcomeSet {
  readonly name: string;
  readonly values: ArrayLike<number>;
  readonly negated?: boolean;
}

/** Calibrated data of a qualitative comparative analysis. */
export interface QcaData {
  readonly conditions: readonly ConditionSet[];
  readonly outcome: OutcomeSet;
}

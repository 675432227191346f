/** A number that was observed, and the output of the model that stands for it. */
export interface ObservedSummary {
  readonly output: string;
  readonly value: number;
  /**
   * Unit in which distances count this summary, above 0. Default: 1.4826 times the median absolute deviation of the output over
   * runs from the prior, or their standard deviation where that is 0, or 1 where they do not vary.
   */
  readonly scale?: number;
}

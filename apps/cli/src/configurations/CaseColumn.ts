/** One column of numbers, and how it is to be calibrated. */
export interface CaseColumn {
  readonly name: string;
  readonly lines: readonly number[];
  readonly values: readonly number[];
  readonly anchors?: readonly number[] | undefined;
  readonly thresholds?: readonly number[] | undefined;
}

/** Where a true value is likely to lie. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

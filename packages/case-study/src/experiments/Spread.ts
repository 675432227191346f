/** Middle and 10–90 % range of numbers, one a set of parameters. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

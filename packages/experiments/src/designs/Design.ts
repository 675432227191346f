/** Points of the unit cube, each computed from its index alone: any part of a design can be run anywhere. */
export interface Design {
  readonly size: number;
  readonly dimensions: number;
  /** Point number `index`, from 0 to size − 1, into `out` if given: below 1, but for levels at the ends and lists. */
  point(index: number, out?: Float64Array): Float64Array;
}

/**
 * One number for each pair of actors, row by row: the one from actor `i` to actor `j` stands at `i × order + j`.
 *
 * The diagonal is not read. Without direction the two numbers of a pair are the same.
 */
export interface DyadMatrix {
  readonly directed: boolean;
  readonly order: number;
  readonly values: Float64Array;
}

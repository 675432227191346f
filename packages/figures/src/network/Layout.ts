/** Positions of actors by index, x to the right and y downwards. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

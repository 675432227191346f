/** A complex number; eigenvalues have a rate and, in pairs, an angular speed. */
export interface Complex {
  readonly real: number;
  readonly imaginary: number;
}

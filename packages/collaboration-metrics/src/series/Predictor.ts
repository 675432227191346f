/** A trait of units by which a synthetic control is to be like the treated one: a mean over years, say, or the outcome in one of them. */
export interface Predictor {
  readonly name: string;
  readonly treated: number;
  /** One value a donor, in the donors' order. */
  readonly donors: ArrayLike<number>;
}

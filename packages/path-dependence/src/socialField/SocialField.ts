/** Choice between −1 and +1 under the mean of others (Brock and Durlauf). */
export interface SocialField {
  /** Precision β of choice, at least 0. */
  readonly precision: number;
  /** Strength J of the pull of others; negative where people want to be different. */
  readonly coupling: number;
  /** Private advantage h of +1. Default: 0. */
  readonly field?: number;
}

/** One statement that an actor trusts another, or does not. Who is not asked has no report. */
export interface TrustReport {
  readonly from: number;
  readonly to: number;
  readonly trusts: boolean;
  /** Who says so: the position of an actor, or the id of a source that is none. Default: `from` itself. */
  readonly by?: number | string;
}

/** A share at which an urn of two colours draws, on average, what it already holds. */
export interface FixedPoint {
  /** The share of the first colour, 0 to 1. */
  readonly share: number;
  /** Where a stretch of fixed shares ends; equal to `share` for a single point. */
  readonly until: number;
  /** How the rule meets the diagonal there. */
  readonly kind: "downcrossing" | "upcrossing" | "touchpoint" | "continuum";
  /** Whether small departures shrink. `null` for a touchpoint (from one side only) and a continuum (neither). */
  readonly stable: boolean | null;
}

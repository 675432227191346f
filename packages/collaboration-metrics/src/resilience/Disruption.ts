/** One emergency of a community: what it cost, and how large the shock was. */
export interface Disruption {
  /** What was lost, for instance by `bruneauLoss`. */
  readonly loss: number;
  /** How large the shock was, in a unit that both disruptions share; above 0. */
  readonly shock: number;
}

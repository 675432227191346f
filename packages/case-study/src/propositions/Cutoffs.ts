/** Cut-offs of P1. */
export interface HistoryAndLagCutoffs {
  /** Least difference that counts, as a share of a group. */
  readonly effect: number;
  /** Share of the sets in which a claim must hold. */
  readonly majority: number;
}

/** Cut-offs of P2. */
export interface OverFusionCutoffs {
  /** Share of the sets in which a claim must hold. */
  readonly majority: number;
  /** Share of the loss removed that fusion and society's power must carry together. Default: .5. */
  readonly structure?: number | undefined;
  /** Least consistency and PRI of "fused, and society weak" for a large loss. Defaults: .8 and .7. */
  readonly consistency?: number | undefined;
  readonly pri?: number | undefined;
}

/** Cut-offs of P3. */
export interface RebalancingCutoffs {
  /** Change of loss that counts, as a share of the baseline's loss. */
  readonly change: number;
  /** Share of accepted sets that may get worse. */
  readonly worse: number;
  /** Normal performance that may be given up, as a share of the baseline's. */
  readonly normalCost: number;
  /** Share of the sets in which a claim must hold. */
  readonly majority: number;
}

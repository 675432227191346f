export interface HistoryAndLagCutoffs {
  /** Least difference that counts, as a share of a group. */
  readonly effect: number;
  readonly majority: number;
}

export interface OverFusionCutoffs {
  readonly majority: number;
  /** Share of the loss removed that fusion and society's power must carry together. Default: .5. */
  readonly structure?: number | undefined;
  /** Least consistency and PRI of "fused, and society weak" for a large loss. Defaults: .8 and .7. */
  readonly consistency?: number | undefined;
  readonly pri?: number | undefined;
}

export interface RebalancingCutoffs {
  /** Change of loss that counts, as a share of the baseline's loss. */
  readonly change: number;
  /** Share of accepted sets that may get worse. */
  readonly worse: number;
  /** Normal performance that may be given up, as a share of the baseline's. */
  readonly normalCost: number;
  readonly majority: number;
}

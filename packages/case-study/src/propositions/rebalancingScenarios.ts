export const rebalancingScenarios = {
  balanced: "P3.balanced",
  late: "P3.balanced-late",
  /** One for every other way to hand round what the groups gain and lose. */
  placebos: ["P3.placebo-1", "P3.placebo-2", "P3.placebo-3", "P3.placebo-4", "P3.placebo-5"],
} as const;

/** The step that P3 takes at once: half the fusion away, half-way to equal power. */
export const halfwayStep = { rho: 0.5, dF: 0.5, at: 0 } as const;

import { rebalancingScenarios } from "./rebalancingScenarios.ts";

/** Rival explanations of failure, each halved (or doubled, where more is better) on its own. */
export const rivals = [
  "smaller-shock",
  "earlier-trigger",
  "faster-information",
  "stronger-campaign",
] as const;

export const overFusionScenarios = {
  lessFusion: "P2.less-fusion",
  moreSociety: "P2.more-society",
  /** The same step as in P3, run once for both. */
  structure: rebalancingScenarios.balanced,
  rival: (rival: (typeof rivals)[number]): string => `P2.${rival}`,
} as const;

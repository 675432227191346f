import type { Intervention } from "../model/Intervention.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import type { Rebalancing } from "../model/Rebalancing.ts";

/** Whether events are located within a step or counted from its end. */
export type MeanFieldScheme = "plain" | "located";

/** Scheme, interventions and variant of a run. */
export interface MeanFieldOptions {
  /** `located` (default) finds events within a step; `plain` counts them from the end of their step. */
  readonly scheme?: MeanFieldScheme;
  readonly rebalancings?: readonly Rebalancing[];
  /** A sequence of interventions; in a step that has both they come after the rebalancings. */
  readonly interventions?: readonly Intervention[];
  /** Structural alternatives. Default: the model as it stands in its table. */
  readonly variant?: ModelVariant;
}

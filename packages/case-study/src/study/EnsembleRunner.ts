import type { DesignSpec, ResultTable } from "@commonweal/experiments";
import type { ScenarioSetup } from "@commonweal/path-dependence";

/**
 * Runs an ensemble of the model, here or in workers; rows come back in the order of the design. `stage` says which one it is: all
 * sets, or the accepted ones again under further scenarios.
 */
export type EnsembleRunner = (
  design: DesignSpec,
  setup: ScenarioSetup,
  stage: "ensemble" | "experiments",
) => Promise<ResultTable>;

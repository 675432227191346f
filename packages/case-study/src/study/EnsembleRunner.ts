import type { DesignSpec, ResultTable } from "@commonweal/experiments";
import type { CommunitySetup, ScenarioSetup } from "@commonweal/path-dependence";

/**
 * What an ensemble of a study is for: its verdicts, the accepted sets again under further scenarios, other models of the
 * mean field, or agents.
 */
export type EnsembleStage = "ensemble" | "experiments" | "variants" | "agents";

/**
 * Runs an ensemble of the model that `ensembleModel` of `@commonweal/path-dependence` makes of the setup, here or in
 * workers; rows come back in the order of the design. Of its stage at most
 * `rowsToCome` rows follow in other ensembles, so that progress can be told of the stage as a whole.
 */
export type EnsembleRunner = (
  design: DesignSpec,
  setup: ScenarioSetup | CommunitySetup,
  stage: EnsembleStage,
  rowsToCome: number,
) => Promise<ResultTable>;

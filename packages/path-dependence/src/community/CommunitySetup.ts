import type { ModelVariant } from "../model/ModelVariant.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { Scenario } from "../scenarios/ScenarioSetup.ts";
import type { CommunityNetwork } from "./CommunityNetwork.ts";
import type { CommunityOptions } from "./CommunityOptions.ts";

/** An ensemble of agents: that of the mean field, on a network, with replications. Plain JSON but for typed arrays. */
export interface CommunitySetup extends Pick<CommunityOptions, "ownHabit" | "thresholdSpread"> {
  /** Where the agents live. Of several, point k of the design runs on the one at place k, from the first again after the last. */
  readonly network: CommunityNetwork | readonly CommunityNetwork[];
  readonly base: Parameters;
  /** Parameters that the design varies, one dimension each, evenly from `min` to `max`. */
  readonly varying: readonly { readonly name: string; readonly min: number; readonly max: number }[];
  readonly scenarios: readonly Scenario[];
  /** Structural alternative of all scenarios. Default: the model as it stands. */
  readonly variant?: ModelVariant;
  /** Seed of the whole study. */
  readonly seed: number;
  /** Runs of every point under every scenario. Default 1. */
  readonly replications?: number;
}

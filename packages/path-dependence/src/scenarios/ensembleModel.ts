import type { CommunitySetup } from "../community/CommunitySetup.ts";
import { communityModel } from "../community/communityModel.ts";
import type { ScenarioSetup } from "./ScenarioSetup.ts";
import { type ScenarioModel, scenarioModel } from "./scenarioModel.ts";

/**
 * Makes the model that a setup describes: agents where it has a network, else the mean field.
 *
 * The same as `communityModel` and `scenarioModel`, for those who run ensembles of either kind. O(1) beside these.
 *
 * @example
 * const community = completeCommunity({ "party-government": 5, enterprise: 5, residents: 10 });
 * const setup = { base: defaultParameters, varying: [], scenarios: [{ id: "baseline" }] };
 * ensembleModel(setup).outputs.includes("baseline.campaignReach"); // => false
 * ensembleModel({ ...setup, network: community, seed: 1 }).outputs.includes("baseline.campaignReach"); // => true
 * @throws {PathDependenceError} As the two.
 */
export function ensembleModel(setup: ScenarioSetup | CommunitySetup): ScenarioModel {
  return "network" in setup ? communityModel(setup) : scenarioModel(setup);
}

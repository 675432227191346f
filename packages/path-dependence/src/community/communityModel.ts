import { PathDependenceError } from "../errors.ts";
import { assignDrawn } from "../scenarios/assignDrawn.ts";
import { assignScenario } from "../scenarios/assignScenario.ts";
import type { ScenarioModel } from "../scenarios/scenarioModel.ts";
import { scenarioSetupOf } from "../scenarios/scenarioSetupOf.ts";
import { assignSpread } from "./assignSpread.ts";
import type { CommunityNetwork } from "./CommunityNetwork.ts";
import { checkOptions } from "./CommunityOptions.ts";
import type { CommunitySetup } from "./CommunitySetup.ts";
import { communityOutputs } from "./communityOutputs.ts";
import { type CommunityStructure, communityStructure } from "./communityStructure.ts";
import { runCommunity } from "./runCommunity.ts";

/**
 * Makes the model of an ensemble of agents: one point of a design, run under every scenario, several times.
 *
 * Outputs are named `<scenario>.<output>` with `communityOutputs` in their order: means over the replications. With two
 * or more replications as many follow named `<scenario>.<output>.sd`, the standard deviation between them. A trigger
 * counts where there is a campaign; −1 stands where there is none, or where there are too few for a deviation. Draws are
 * keyed by the seed, the point's index and the replication, the same under every scenario, so that runs do not depend on
 * each other or on who makes them. Of several networks, the point's index says which: one that is drawn anew for each.
 *
 * O(scenarios × replications × steps × actors) a point.
 *
 * @example
 * const model = communityModel({
 *   network: completeCommunity({ "party-government": 5, enterprise: 5, residents: 10 }),
 *   base: { ...defaultParameters, normalWeeks: 52 },
 *   varying: [{ name: "fusion", min: 0.2, max: 1 }],
 *   scenarios: [{ id: "baseline" }, { id: "unfused", set: { fusion: 0 } }],
 *   seed: 1,
 *   replications: 2,
 * });
 * model.outputs.length; // => 80
 * @throws {PathDependenceError} `invalid-setup`, `invalid-network`, `invalid-option`; while running `uneven-steps`,
 *   `invalid-rebalancing`, `invalid-intervention`.
 */
export function communityModel(setup: CommunitySetup): ScenarioModel {
  const { network, seed, replications = 1, ownHabit, thresholdSpread, ...rest } = setup;
  const { base, varying, scenarios, variant } = scenarioSetupOf(rest);
  const own = {
    ...(ownHabit === undefined ? {} : { ownHabit }),
    ...(thresholdSpread === undefined ? {} : { thresholdSpread }),
  };
  checkOptions(own);
  if (!(Number.isInteger(replications) && replications >= 1)) {
    const message = `Found ${replications} replications; expected a whole number of at least 1.`;
    throw new PathDependenceError("invalid-setup", message, ["replications"]);
  }
  const structures = (isList(network) ? network : [network]).map(communityStructure);
  if (structures.length === 0) {
    throw new PathDependenceError("invalid-network", "Found no network; expected one at least.", ["network"]);
  }
  const options = scenarios.map(({ rebalancings, interventions, variant: its = variant }) => ({
    ...own,
    ...(rebalancings ? { rebalancings } : {}),
    ...(interventions ? { interventions } : {}),
    ...(its ? { variant: its } : {}),
  }));
  const drawn = { ...base };
  const parameters = { ...base };
  const width = communityOutputs.length;
  const rows = new Float64Array(replications * width);
  const names = replications > 1 ? ["", ".sd"] : [""];
  return {
    outputs: scenarios.flatMap(({ id }) =>
      names.flatMap((ending) => communityOutputs.map((output) => `${id}.${output}${ending}`)),
    ),
    run(point, index, out) {
      const structure = structures[index % structures.length] as CommunityStructure;
      Object.assign(drawn, base);
      assignDrawn(drawn, varying, point);
      for (const [position, scenario] of scenarios.entries()) {
        Object.assign(parameters, drawn);
        assignScenario(parameters, scenario);
        for (let replication = 0; replication < replications; replication += 1) {
          const row = rows.subarray(replication * width, (replication + 1) * width);
          const how = options[position] as (typeof options)[number];
          runCommunity(structure, parameters, how, { seed, point: index, replication }, row, null);
        }
        assignSpread(rows, replications, out, position * names.length * width);
      }
    },
  };
}

function isList(network: CommunitySetup["network"]): network is readonly CommunityNetwork[] {
  return Array.isArray(network);
}

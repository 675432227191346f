import { expect, it } from "vitest";
import { communityModel } from "../community/communityModel.ts";
import { completeCommunity } from "../community/completeCommunity.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import { ensembleModel } from "./ensembleModel.ts";
import type { ScenarioModel } from "./scenarioModel.ts";
import { scenarioModel } from "./scenarioModel.ts";

const rowOf = ({ outputs, run }: ScenarioModel): Float64Array => {
  const out = new Float64Array(outputs.length);
  run(Float64Array.of(0.3), 2, out);
  return out;
};

it("runs agents where the setup has a network, and the mean field where it has none", () => {
  const setup = {
    base: { ...defaultParameters, normalWeeks: 52 },
    varying: [{ name: "fusion", min: 0, max: 1 }],
    scenarios: [{ id: "baseline" }],
  };
  const agents = {
    ...setup,
    network: completeCommunity({ "party-government": 2, enterprise: 2, residents: 4 }),
    seed: 3,
  };
  expect(rowOf(ensembleModel(setup))).toEqual(rowOf(scenarioModel(setup)));
  expect(rowOf(ensembleModel(agents))).toEqual(rowOf(communityModel(agents)));
});

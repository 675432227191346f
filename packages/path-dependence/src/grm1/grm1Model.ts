import type { ScenarioModel } from "../scenarios/scenarioModel.ts";
import type { Grm1Options } from "./Grm1Options.ts";
import { grm1OptionsOf } from "./grm1OptionsOf.ts";
import { grm1Outputs } from "./grm1Outputs.ts";
import { type Grm1Run, simulateGrm1Into } from "./simulateGrm1Into.ts";

/**
 * Makes the model of an ensemble of GRM-1: the index of a run is its replication, the point does not matter.
 *
 * The setup is plain JSON, so that workers can make the same model by its module and name.
 *
 * O(200 × (actors + ties of those who switch)) a run.
 *
 * @example
 * const model = grm1Model({ seed: 1, actors: 100 });
 * const out = new Float64Array(model.outputs.length);
 * model.run(new Float64Array(0), 7, out);
 * out[0] === simulateGrm1({ seed: 1, actors: 100 }, 7).X100; // => true
 * @throws {PathDependenceError} `invalid-setup`; what `startAgents` throws.
 */
export function grm1Model(setup: Grm1Options): ScenarioModel {
  const options = grm1OptionsOf(setup);
  let last: Grm1Run | undefined;
  return {
    outputs: grm1Outputs,
    run(_point, index, out) {
      last = simulateGrm1Into(options, index, out, last);
    },
  };
}

import { pairKernel } from "../ensembles/pairKernel.ts";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";
import { meanFieldOutputs } from "../meanField/meanFieldOutputs.ts";
import { simulateInto } from "../meanField/simulateInto.ts";
import { assignDrawn } from "./assignDrawn.ts";
import { assignScenario } from "./assignScenario.ts";
import { runTogether } from "./runTogether.ts";
import type { ScenarioSetup } from "./ScenarioSetup.ts";
import { scenarioSetupOf } from "./scenarioSetupOf.ts";

/** What an ensemble runs: named outputs, and one point of [0, 1)^d at a time. */
export interface ScenarioModel {
  readonly outputs: readonly string[];
  /** Writes the outputs at a point. */
  run(point: Float64Array, index: number, out: Float64Array): void;
  /** Runs several points, row by row, with the bits of `run`; there with the engine `wasm` only. */
  runMany?(points: Float64Array, first: number, out: Float64Array): void;
}

/**
 * Makes the model of an ensemble: one point of a design, run under every scenario with all else equal.
 *
 * Outputs are named `<scenario>.<output>`, scenario by scenario, with `meanFieldOutputs` in their order. Where the
 * design varies a power share, the three shares are divided by their sum. The setup is plain JSON.
 *
 * With the engine `wasm` the model can run many points together, with the same bits and sooner.
 *
 * O(scenarios × steps) a run.
 *
 * @example
 * const model = scenarioModel({
 *   base: referenceParameters,
 *   varying: [{ name: "fusion", min: 0.2, max: 1 }],
 *   scenarios: [{ id: "baseline" }, { id: "unfused", set: { fusion: 0 } }],
 *   scheme: "plain",
 * });
 * const out = new Float64Array(model.outputs.length);
 * model.run(Float64Array.of(0.5), 0, out);
 * out[model.outputs.indexOf("baseline.loss")]; // ≈ 3.1903537772
 * @throws {PathDependenceError} `invalid-setup`, `unsupported` where WebAssembly is asked for and missing; while running `uneven-steps`, `invalid-rebalancing`,
 * `invalid-intervention`.
 */
export function scenarioModel(setup: ScenarioSetup): ScenarioModel {
  const checked = scenarioSetupOf(setup);
  const { base, varying, scenarios, scheme = "located", variant, engine = "javascript" } = checked;
  if (engine === "wasm") pairKernel();
  const drawn = { ...base };
  const parameters = { ...base };
  const width = meanFieldOutputs.length;
  const outputs = new Float64Array(width);
  const options = scenarios.map((scenario): MeanFieldOptions => {
    const { rebalancings = [], interventions = [] } = scenario;
    const own = scenario.variant ?? variant;
    return { scheme, rebalancings, interventions, ...(own ? { variant: own } : {}) };
  });
  return {
    outputs: scenarios.flatMap(({ id }) => meanFieldOutputs.map((output) => `${id}.${output}`)),
    run(point, _index, out) {
      Object.assign(drawn, base);
      assignDrawn(drawn, varying, point);
      for (const [position, scenario] of scenarios.entries()) {
        Object.assign(parameters, drawn);
        assignScenario(parameters, scenario);
        simulateInto(parameters, options[position] as MeanFieldOptions, outputs);
        out.set(outputs, position * width);
      }
    },
    ...(engine === "wasm"
      ? {
          runMany: (points: Float64Array, _first: number, out: Float64Array) =>
            runTogether(checked, options, points, out),
        }
      : {}),
  };
}

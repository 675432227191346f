import { simulateManyInto } from "../ensembles/simulateManyInto.ts";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";
import { meanFieldOutputs } from "../meanField/meanFieldOutputs.ts";
import { assignDrawn } from "./assignDrawn.ts";
import { assignScenario } from "./assignScenario.ts";
import type { Scenario, ScenarioSetup } from "./ScenarioSetup.ts";

const width = meanFieldOutputs.length;

/** Runs all points under one scenario after the other, in WebAssembly; rows of `out` are points, as single runs write them. */
export function runTogether(
  { base, varying, scenarios }: ScenarioSetup,
  options: readonly MeanFieldOptions[],
  points: Float64Array,
  out: Float64Array,
): void {
  const rowLength = scenarios.length * width;
  const count = out.length / rowLength;
  const dimensions = varying.length;
  const drawn = Array.from({ length: count }, (_, index) => {
    const parameters = { ...base };
    assignDrawn(parameters, varying, points.subarray(index * dimensions, (index + 1) * dimensions));
    return parameters;
  });
  const rows = new Float64Array(count * width);
  for (const [position, scenario] of scenarios.entries()) {
    const sets = drawn.map((parameters) => {
      const set = { ...parameters };
      assignScenario(set, scenario as Scenario);
      return set;
    });
    simulateManyInto(sets, { ...options[position], engine: "wasm" }, rows);
    for (let index = 0; index < count; index += 1) {
      const row = rows.subarray(index * width, (index + 1) * width);
      out.set(row, index * rowLength + position * width);
    }
  }
}

import {
  type Intervention,
  meanFieldOutputs,
  type Parameters,
  simulateManyInto,
} from "@commonweal/path-dependence";
import type { VerdictGrid } from "./Curves.ts";
import { controlOf, decimalsOf, type PowerName, powerNames, type SliderParameter } from "./controls.ts";

/** Values of a slider from end to end, evenly spread over its own steps. */
export function gridValues(name: SliderParameter, count: number): number[] {
  const control = controlOf(name);
  const { min, max } = control;
  return Array.from({ length: count }, (_, index) =>
    Number((min + ((max - min) * index) / (count - 1)).toFixed(decimalsOf(control))),
  );
}

/** Sets a parameter; of a power share the other two give way in their ratio. */
function withValue(set: Parameters, name: SliderParameter, value: number): Parameters {
  if (!(powerNames as readonly string[]).includes(name)) return { ...set, [name]: value };
  const [first, second] = powerNames.filter((other) => other !== name) as [PowerName, PowerName];
  const others = set[first] + set[second];
  const ofFirst = others === 0 ? (1 - value) / 2 : ((1 - value) * set[first]) / others;
  return { ...set, [name]: value, [first]: ofFirst, [second]: 1 - value - ofFirst };
}

/**
 * Runs baseline and counterfactual over a grid of two parameters, all else as given: where does loss fall, where rise?
 *
 * The change is (counterfactual − baseline) / baseline, `null` where the baseline loses nothing. O(points² × steps).
 */
export function verdictGrid(
  base: Parameters,
  interventions: readonly Intervention[],
  across: SliderParameter,
  up: SliderParameter,
  points: number,
): VerdictGrid {
  const [columns, rows] = [gridValues(across, points), gridValues(up, points)];
  const sets = rows.flatMap((high) =>
    columns.map((wide) => withValue(withValue(base, up, high), across, wide)),
  );
  const width = meanFieldOutputs.length;
  const losses = [[], interventions].map((list) => {
    const out = new Float64Array(sets.length * width);
    simulateManyInto(sets, { scheme: "located", interventions: list, engine: "wasm" }, out);
    return (index: number) => out[index * width + meanFieldOutputs.indexOf("loss")] as number;
  });
  const [before, after] = losses as [(index: number) => number, (index: number) => number];
  const change = sets.map((_, index) =>
    before(index) > 0 ? (after(index) - before(index)) / before(index) : null,
  );
  return { across: columns, up: rows, change };
}

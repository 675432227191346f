import {
  type Intervention,
  meanFieldOutputs,
  Parameters,
  simulateManyInto,
} from "@commonweal/path-dependence";
import type { VerdictGrid } from "./Curves.ts";
import { controlOf, type PowerName, powerNames, type SliderParameter } from "./controls.ts";
import { nearestStep } from "./nearestStep.ts";

/** Values of a slider from end to end, each the one of its own steps that is nearest to an even spread. */
export function gridValues(name: SliderParameter, count: number): number[] {
  const control = controlOf(name);
  const { min, max } = control;
  return Array.from({ length: count }, (_, index) =>
    nearestStep(control, min + ((max - min) * index) / (count - 1)),
  );
}

const isPower = (name: SliderParameter): name is PowerName =>
  (powerNames as readonly SliderParameter[]).includes(name);

type Setting = readonly [SliderParameter, number];

/**
 * Sets two parameters. One power share lets the other two give way in their ratio; two leave the rest to the third, and
 * there is no such set where they exceed 1.
 */
function withValues(base: Parameters, settings: readonly [Setting, Setting]): Parameters | null {
  const set = { ...base, ...Object.fromEntries(settings) } as Parameters;
  const named = settings.map(([name]) => name).filter(isPower);
  if (named.length === 0) return set;
  const left = 1 - named.reduce((sum, name) => sum + set[name], 0);
  if (left < -1e-9) return null;
  const rest = Math.max(0, left);
  const [first, second] = powerNames.filter((name) => !named.includes(name)) as [PowerName, PowerName?];
  if (second === undefined) return { ...set, [first]: rest };
  const others = base[first] + base[second];
  const ofFirst = others === 0 ? rest / 2 : (rest * base[first]) / others;
  return { ...set, [first]: ofFirst, [second]: rest - ofFirst };
}

const place = meanFieldOutputs.indexOf("loss");

function lossesOf(sets: readonly Parameters[], interventions: readonly Intervention[]): Float64Array {
  const width = meanFieldOutputs.length;
  const out = new Float64Array(sets.length * width);
  simulateManyInto(sets, { scheme: "located", interventions, engine: "wasm" }, out);
  return Float64Array.from(sets, (_, index) => out[index * width + place] as number);
}

/**
 * Runs baseline and counterfactual over a grid of two parameters, all else as given: where does loss fall, where rise?
 *
 * The change is (counterfactual − baseline) / baseline, `null` where the baseline loses nothing, two power shares exceed 1
 * or the parameters are outside the model's limits. O(points² × steps).
 *
 * @throws {RangeError} where both sides are the same parameter.
 */
export function verdictGrid(
  base: Parameters,
  interventions: readonly Intervention[],
  across: SliderParameter,
  up: SliderParameter,
  points: number,
): VerdictGrid {
  if (across === up)
    throw new RangeError(`Found ${across} on both sides of the map; expected two parameters.`);
  const [columns, rows] = [gridValues(across, points), gridValues(up, points)];
  const sets = rows.flatMap((high) =>
    columns.map((wide) => {
      const set = withValues(base, [
        [up, high],
        [across, wide],
      ]);
      return set && Parameters.safeParse(set).success ? set : null;
    }),
  );
  const run = sets.filter((set) => set !== null);
  const [before, after] = [lossesOf(run, []), lossesOf(run, interventions)];
  let index = -1;
  const change = sets.map((set) => {
    if (set === null) return null;
    index += 1;
    const [one, other] = [before[index] as number, after[index] as number];
    return one > 0 ? (other - one) / one : null;
  });
  return { parameters: [across, up], here: [base[across], base[up]], across: columns, up: rows, change };
}

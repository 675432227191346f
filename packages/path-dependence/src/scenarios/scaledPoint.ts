import type { ParameterName } from "../model/parameterTable.ts";
import { assignDrawn } from "./assignDrawn.ts";
import type { ScenarioSetup } from "./ScenarioSetup.ts";

/**
 * Gives the values that the varied parameters have at a point of the unit cube, in the order of `varying`.
 *
 * min + (max − min) · coordinate. Where a power share varies, the three shares are divided by their sum, and what is
 * returned is the share after that: the value that the model runs with.
 *
 * O(varied parameters).
 *
 * @example
 * const setup = { base: defaultParameters, varying: [{ name: "fusion", min: 0.5, max: 1 }] };
 * [...scaledPoint(setup, [0.25])]; // => [0.625]
 */
export function scaledPoint(
  { base, varying }: Pick<ScenarioSetup, "base" | "varying">,
  point: ArrayLike<number>,
): Float64Array {
  const parameters = { ...base };
  assignDrawn(parameters, varying, point);
  return Float64Array.from(varying, ({ name }) => parameters[name as ParameterName]);
}

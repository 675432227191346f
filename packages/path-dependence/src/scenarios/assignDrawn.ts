import type { Parameters } from "../model/Parameters.ts";
import type { ParameterName } from "../model/parameterTable.ts";
import { assignUnitPower, powerShares } from "./powerShares.ts";

/**
 * Writes the parameters of one point over the base: value = min + (max − min) · coordinate. Where a power share
 * varies, the three are then divided by their sum.
 */
export function assignDrawn(
  parameters: { -readonly [Name in keyof Parameters]: Parameters[Name] },
  varying: readonly { readonly name: string; readonly min: number; readonly max: number }[],
  point: ArrayLike<number>,
): void {
  let sharesVary = false;
  for (let index = 0; index < varying.length; index += 1) {
    const { name, min, max } = varying[index] as { name: ParameterName; min: number; max: number };
    parameters[name] = min + (max - min) * (point[index] as number);
    if ((powerShares as readonly string[]).includes(name)) sharesVary = true;
  }
  if (sharesVary) assignUnitPower(parameters);
}

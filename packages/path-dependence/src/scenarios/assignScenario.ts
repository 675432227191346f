import type { Parameters } from "../model/Parameters.ts";
import type { ParameterName } from "../model/parameterTable.ts";
import { assignUnitPower, powerShares } from "./powerShares.ts";
import type { Scenario } from "./ScenarioSetup.ts";

/** Applies a scenario's changes to parameters, in the documented order. */
export function assignScenario(
  parameters: { -readonly [Name in keyof Parameters]: Parameters[Name] },
  { set, scale, equalLags, shiftToSociety, permutePower, misdirect }: Scenario,
): void {
  for (const name in set) parameters[name as ParameterName] = set[name as ParameterName] as number;
  for (const name in scale) parameters[name as ParameterName] *= scale[name as ParameterName] as number;
  for (const share of powerShares) {
    if (set?.[share] === undefined && scale?.[share] === undefined) continue;
    assignUnitPower(parameters);
    break;
  }
  if (equalLags) {
    const { adjustmentSpeedState, adjustmentSpeedCapital, adjustmentSpeedSociety } = parameters;
    const mean = (adjustmentSpeedState + adjustmentSpeedCapital + adjustmentSpeedSociety) / 3;
    parameters.adjustmentSpeedState = mean;
    parameters.adjustmentSpeedCapital = mean;
    parameters.adjustmentSpeedSociety = mean;
  }
  if (shiftToSociety !== undefined) {
    const before = parameters.powerSociety;
    const society = Math.min(1, Math.max(0, before + shiftToSociety));
    const others = parameters.powerState + parameters.powerCapital;
    parameters.powerState = others > 0 ? (parameters.powerState * (1 - society)) / others : (1 - society) / 2;
    parameters.powerCapital = 1 - society - parameters.powerState;
    parameters.powerSociety = society;
  }
  if (permutePower) {
    const { powerState, powerCapital, powerSociety } = parameters;
    const [first, second, third] = permutePower;
    const old = (place: number) => (place === 0 ? powerState : place === 1 ? powerCapital : powerSociety);
    parameters.powerState = old(first);
    parameters.powerCapital = old(second);
    parameters.powerSociety = old(third);
  }
  if (misdirect) {
    const { rho, order } = misdirect;
    const shares = powerShares.map((share) => parameters[share]);
    for (const [group, share] of powerShares.entries()) {
      const gain = rho * (1 / 3 - (shares[order[group] as number] as number));
      parameters[share] = Math.max(0, parameters[share] + gain);
    }
    assignUnitPower(parameters);
  }
}

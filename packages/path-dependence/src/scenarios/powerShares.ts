import type { Parameters } from "../model/Parameters.ts";

export const powerShares = ["powerState", "powerCapital", "powerSociety"] as const;

/** Divides the three power shares by their sum; three zeros become thirds. */
export function assignUnitPower(
  parameters: { -readonly [Name in keyof Parameters]: Parameters[Name] },
): void {
  const { powerState, powerCapital, powerSociety } = parameters;
  const total = powerState + powerCapital + powerSociety;
  parameters.powerState = total > 0 ? powerState / total : 1 / 3;
  parameters.powerCapital = total > 0 ? powerCapital / total : 1 / 3;
  parameters.powerSociety = total > 0 ? powerSociety / total : 1 / 3;
}

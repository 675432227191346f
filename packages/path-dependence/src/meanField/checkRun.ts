import { PathDependenceError } from "../errors.ts";
import type { Parameters } from "../model/Parameters.ts";
import { powerSumTolerance } from "../model/powerSumTolerance.ts";
import { checkChanges } from "./dueChanges.ts";
import type { MeanFieldOptions } from "./MeanFieldOptions.ts";
import { stepsIn } from "./stepsIn.ts";

/**
 * Checks what the table's limits cannot say of a run. Throws `power-sum`, `uneven-steps`, `invalid-rebalancing`,
 * `invalid-intervention`, `invalid-option` for another scheme.
 */
export function checkRun(parameters: Parameters, options: MeanFieldOptions): void {
  const { normalStep, normalWeeks, emergencyStep, emergencyWeeks } = parameters;
  const power = parameters.powerState + parameters.powerCapital + parameters.powerSociety;
  if (!(Math.abs(power - 1) <= powerSumTolerance)) {
    throw new PathDependenceError("power-sum", `The power shares add up to ${power}; expected 1.`, [
      "powerState",
    ]);
  }
  stepsIn(normalWeeks, normalStep, "normalWeeks", "normalStep");
  stepsIn(emergencyWeeks, emergencyStep, "emergencyWeeks", "emergencyStep");
  checkChanges(options, normalWeeks + emergencyWeeks);
  const { scheme = "located" } = options;
  if (scheme !== "located" && scheme !== "plain") {
    const message = `Found the scheme ${JSON.stringify(scheme)}; expected located or plain.`;
    throw new PathDependenceError("invalid-option", message, ["scheme"]);
  }
}

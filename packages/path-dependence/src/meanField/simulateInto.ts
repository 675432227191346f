import { PathDependenceError } from "../errors.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { MeanFieldOptions } from "./MeanFieldOptions.ts";
import { meanFieldOutputs } from "./meanFieldOutputs.ts";
import { runMeanField } from "./runMeanField.ts";

/**
 * Runs the mean-field model into an array, without allocating: the form for ensembles.
 *
 * Writes one number for each name of `meanFieldOutputs`, in that order; never NaN. A campaign that never starts has
 * `trigger` −1 and `campaign` 0. Expects parameters that `Parameters` has accepted: their ranges are not checked again.
 *
 * O(steps) time, no memory.
 *
 * @example
 * const out = new Float64Array(meanFieldOutputs.length);
 * simulateInto(referenceParameters, { scheme: "plain" }, out);
 * out[0]; // ≈ 3.1903537772
 * @throws {PathDependenceError} `uneven-steps`, `power-sum`, `invalid-rebalancing`, `invalid-intervention`,
 * `invalid-output`, `invalid-option` for a scheme that is neither.
 */
export function simulateInto(parameters: Parameters, options: MeanFieldOptions, out: Float64Array): void {
  if (out.length < meanFieldOutputs.length) {
    const message = `The output has ${out.length} places; expected at least ${meanFieldOutputs.length}.`;
    throw new PathDependenceError("invalid-output", message);
  }
  runMeanField(parameters, options, out, null);
}

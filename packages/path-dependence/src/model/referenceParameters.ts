import { defaultParameters } from "./defaultParameters.ts";
import type { Parameters } from "./Parameters.ts";

/**
 * Gives the parameters of the reference run: the default's, with a reform that fills the environment in 1040 weeks.
 *
 * @example
 * referenceParameters.reformPace; // => 1 / 1040
 */
export const referenceParameters: Parameters = Object.freeze({ ...defaultParameters, reformPace: 1 / 1040 });

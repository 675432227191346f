import type { Parameters } from "./Parameters.ts";
import { parameterTable } from "./parameterTable.ts";

/**
 * Gives the product's default parameters: the table's, with a reform that is unfinished at the onset.
 *
 * @example
 * defaultParameters.reformPace * defaultParameters.normalWeeks; // ≈ 0.6
 */
export const defaultParameters: Parameters = Object.freeze(
  Object.fromEntries(parameterTable.map((entry) => [entry.name, entry.default])) as Parameters,
);

import { QcaError } from "../errors.ts";
import type { SolutionOptions } from "./Solution.ts";

/** Fills in the defaults of the limits and refuses what is none. */
export function checkLimits({ maxModels = 10, searchLimit = 2e7 }: SolutionOptions): {
  maxModels: number;
  searchLimit: number;
} {
  for (const [name, value] of [
    ["maxModels", maxModels],
    ["searchLimit", searchLimit],
  ] as const) {
    if (Number.isSafeInteger(value) && value >= 1) continue;
    const message = `Found ${name} = ${value}; expected a whole number of at least 1.`;
    throw new QcaError("invalid-limit", message, [name]);
  }
  return { maxModels, searchLimit };
}

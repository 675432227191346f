import { Failure } from "../terminal/Failure.ts";
import type { AnalyseOptions } from "./AnalyseOptions.ts";

/** Which outputs are of interest: above one bound, below another, or both; `null` where the command line names neither. */
export function interestOf({ above, below }: AnalyseOptions): ((value: number) => boolean) | null {
  if (above === undefined && below === undefined) return null;
  if (above !== undefined && below !== undefined && !(above < below)) {
    throw new Failure(2, "error: --above leaves nothing below --below.");
  }
  return (value) => value > (above ?? -Infinity) && value < (below ?? Infinity);
}

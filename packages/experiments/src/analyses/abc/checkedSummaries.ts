import { ExperimentsError } from "../../errors.ts";
import type { ObservedSummary } from "./ObservedSummary.ts";

/** Finds the column of every observed summary, or says which has none or what is no number of it. */
export function checkedSummaries(observed: readonly ObservedSummary[], outputs: readonly string[]): number[] {
  if (observed.length === 0) {
    throw new ExperimentsError("invalid-counts", "Found no summaries; expected at least one.", ["observed"]);
  }
  return observed.map(({ output, value, scale = 1 }, index) => {
    const position = outputs.indexOf(output);
    if (position < 0) {
      const message = `Found for summary ${index} an output that the model does not have; expected one of its ${outputs.length}.`;
      throw new ExperimentsError("unknown-output", message, ["observed", index, "output"]);
    }
    if (!(Math.abs(value) <= 1e300 && scale > 0 && scale <= 1e300)) {
      const message = `Found for summary ${index} the value ${value} in scales of ${scale}; expected finite numbers, the scale above 0.`;
      throw new ExperimentsError("invalid-value", message, ["observed", index]);
    }
    return position;
  });
}

import { ExperimentsError } from "../errors.ts";

/** Beyond it a sum could overflow. */
const largest = 1e300;

/** Gives the outputs of runs back if there are as many as expected and all can be added up. */
export function checkedOutputs(outputs: ArrayLike<number>, expected: number): ArrayLike<number> {
  if (outputs.length !== expected) {
    const message = `Found ${outputs.length} outputs; expected ${expected}, one a run.`;
    throw new ExperimentsError("invalid-counts", message, ["outputs"]);
  }
  for (let run = 0; run < expected; run += 1) {
    if (!(Math.abs(outputs[run] as number) <= largest)) {
      const message = `Run ${run}: found ${outputs[run]}; expected a number from -1e300 to 1e300.`;
      throw new ExperimentsError("invalid-value", message, [run]);
    }
  }
  return outputs;
}

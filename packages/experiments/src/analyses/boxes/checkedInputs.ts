import { ExperimentsError } from "../../errors.ts";
import type { InputColumn } from "./InputColumn.ts";

/** Gives columns back if each has one value a run, and finite numbers where it is numeric. */
export function checkedInputs(inputs: readonly InputColumn[], runs: number): readonly InputColumn[] {
  inputs.forEach(({ kind, values }, input) => {
    if (values.length !== runs) {
      const message = `Input ${input}: found ${values.length} values; expected ${runs}, one a run.`;
      throw new ExperimentsError("invalid-counts", message, ["inputs", input]);
    }
    if (kind === "categorical") return;
    for (let run = 0; run < runs; run += 1) {
      if (Number.isFinite(values[run])) continue;
      const message = `Input ${input}, run ${run}: found ${typeof values[run] === "number" ? values[run] : "no number"}; expected a finite number.`;
      throw new ExperimentsError("invalid-value", message, ["inputs", input, run]);
    }
  });
  return inputs;
}

import { PathDependenceError } from "../errors.ts";
import type { HistoryLaw } from "./HistoryLaw.ts";

/** Chances of outcome 1 after every history, by length, then by the history read as a binary number, oldest first. */
export type LawTable = readonly Float64Array[];

/** Asks a law after every history shorter than the horizon; those that cannot happen have −1. */
export function lawTable(law: HistoryLaw, horizon: number): LawTable {
  const table = Array.from({ length: horizon }, (_, length) => new Float64Array(2 ** length).fill(-1));
  const history = new Uint8Array(horizon);
  fill(0, 0);
  return table;

  function fill(length: number, code: number): void {
    const chance = law(history.subarray(0, length));
    if (!(chance >= 0 && chance <= 1)) {
      const message = `Found a chance of ${chance} after ${length} outcomes; expected 0 to 1.`;
      throw new PathDependenceError("invalid-rule", message, ["law"]);
    }
    (table[length] as Float64Array)[code] = chance;
    if (length + 1 === horizon) return;
    for (const outcome of [0, 1]) {
      if ((outcome === 1 ? chance : 1 - chance) === 0) continue;
      history[length] = outcome;
      fill(length + 1, 2 * code + outcome);
    }
  }
}

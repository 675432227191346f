import { PathDependenceError } from "../errors.ts";
import type { Histories } from "./Histories.ts";

/** Copies histories after a look at them: two or more, equally long, long enough. */
export function checkedHistories(
  histories: Histories,
  least: number,
): { readonly rows: readonly Uint8Array[]; readonly length: number; readonly outcomes: number } {
  const refuse = (message: string, path: PropertyKey[]): never => {
    throw new PathDependenceError("invalid-histories", message, path);
  };
  if (histories.length < 2) refuse(`Found ${histories.length} histories; expected at least 2.`, []);
  const length = (histories[0] as ArrayLike<number>).length;
  if (length < least) refuse(`Found histories of ${length} outcomes; expected at least ${least}.`, [0]);
  let outcomes = 0;
  const rows = histories.map((history, row) => {
    if (history.length !== length)
      refuse(`Found ${history.length} outcomes; expected ${length} as in the first history.`, [row]);
    for (let time = 0; time < length; time += 1) {
      const outcome = history[time] as number;
      if (!(Number.isInteger(outcome) && outcome >= 0 && outcome <= 255))
        refuse(`Found outcome ${outcome}; expected a whole number from 0 to 255.`, [row, time]);
      outcomes = Math.max(outcomes, outcome + 1);
    }
    return Uint8Array.from(history);
  });
  return { rows, length, outcomes };
}

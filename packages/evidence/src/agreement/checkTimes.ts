import { EvidenceError } from "../errors.ts";

/** Refuses `times` that are not one whole number of at least 0 for each row. */
export function checkTimes(times: readonly number[] | undefined, rows: number): void {
  if (times === undefined) return;
  if (times.length !== rows) {
    const message = `Found ${times.length} times; expected one for each of ${rows} rows.`;
    throw new EvidenceError("invalid-option", message, ["options", "times"]);
  }
  const wrong = times.findIndex((time) => !(Number.isSafeInteger(time) && time >= 0));
  if (wrong < 0) return;
  const message = `Found times[${wrong}] = ${times[wrong]}; expected a whole number of at least 0.`;
  throw new EvidenceError("invalid-option", message, ["options", "times", wrong]);
}

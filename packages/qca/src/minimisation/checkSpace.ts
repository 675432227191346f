import { QcaError } from "../errors.ts";

/** Implicants that may be looked through: one byte each. 16 conditions with two levels have 43 million. */
const most = 2 ** 26;

/** Refuses conditions that have more implicants than memory is taken for, and gives their number. */
export function checkSpace(levels: readonly number[]): number {
  const size = levels.reduce((product, count) => product * (count + 1), 1);
  if (size <= most) return size;
  const message = `Found ${levels.length} conditions, which allow ${size} terms; expected at most ${most}, as of 16 conditions with two levels.`;
  throw new QcaError("too-many-configurations", message, ["conditions"]);
}

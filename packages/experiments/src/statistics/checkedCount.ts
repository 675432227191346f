import { ExperimentsError } from "../errors.ts";

/** Gives a number of things back if it is whole and within its limits. */
export function checkedCount(name: string, count: number, least: number, most: number): number {
  if (Number.isInteger(count) && count >= least && count <= most) return count;
  const message = `Found ${name} = ${count}; expected a whole number from ${least} to ${most}.`;
  throw new ExperimentsError("invalid-counts", message, [name]);
}

import { ExperimentsError } from "../errors.ts";

/** Gives the index back if a design of this size has such a point. */
export function checkedIndex(index: number, size: number): number {
  if (Number.isInteger(index) && index >= 0 && index < size) return index;
  const message = `Found index ${index}; expected a whole number from 0 to ${size - 1}.`;
  throw new ExperimentsError("unknown-index", message, ["index"]);
}

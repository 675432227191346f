import { ExperimentsError } from "../errors.ts";

/** Gives the level of an interval back if it lies between 0 and 1. */
export function checkedLevel(level: number): number {
  if (level > 0 && level < 1) return level;
  const message = `Found level ${level}; expected a number between 0 and 1.`;
  throw new ExperimentsError("invalid-share", message, ["level"]);
}

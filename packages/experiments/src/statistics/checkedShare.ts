import { ExperimentsError } from "../errors.ts";

/** Gives a share back if it lies from 0 to 1. */
export function checkedShare(name: string, share: number): number {
  if (share >= 0 && share <= 1) return share;
  const message = `Found ${name} = ${share}; expected a number from 0 to 1.`;
  throw new ExperimentsError("invalid-share", message, [name]);
}

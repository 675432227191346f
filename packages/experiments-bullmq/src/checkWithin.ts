import { QueueError } from "./errors.ts";

/** Refuses a setting that is not from `least` to `most`, before anything is connected. */
export function checkWithin(
  name: string,
  value: number,
  { least, most, whole = false }: { readonly least: number; readonly most: number; readonly whole?: boolean },
): void {
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  const message = `Found ${name} = ${value}; expected a ${whole ? "whole number" : "number"} from ${least} to ${most}.`;
  throw new QueueError("invalid-value", message, [name]);
}

import { QcaError } from "../errors.ts";

/** Refuses a cut that is no number from 0 to 1; `name` is the option named in the error. */
export function checkShare(name: string, cut: number): void {
  if (cut >= 0 && cut <= 1) return;
  throw new QcaError("invalid-cut", `Found ${name} = ${cut}; expected a number from 0 to 1.`, [name]);
}

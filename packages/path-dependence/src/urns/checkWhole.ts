import { PathDependenceError } from "../errors.ts";

/** @throws {PathDependenceError} `invalid-option` unless the value is a whole number between the limits. */
export function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const message = `Found ${name} = ${value}; expected a whole number from ${least} to ${most}.`;
  throw new PathDependenceError("invalid-option", message, [name]);
}

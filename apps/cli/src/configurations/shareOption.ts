import { InvalidArgumentError } from "commander";

/** Parses an option that takes a number from 0 to 1. */
export function shareOption(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError(`Found ${JSON.stringify(text)}; expected a number from 0 to 1.`);
}

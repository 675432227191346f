import { InvalidArgumentError } from "commander";

/** Parses an option that takes any finite number. */
export function decimal(text: string): number {
  const value = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new InvalidArgumentError(`Found ${JSON.stringify(text)}; expected a number.`);
}

import { InvalidArgumentError } from "commander";

/** Makes a parser of an option that takes a whole number between two bounds. */
export function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= low && value <= high) return value;
    throw new InvalidArgumentError(
      `Found ${JSON.stringify(text)}; expected a whole number from ${low} to ${high}.`,
    );
  };
}

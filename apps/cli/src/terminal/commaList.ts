import { InvalidArgumentError } from "commander";

/** Parses an option that takes several names with commas between them. */
export function commaList(text: string): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.every((name) => name !== "")) return names;
  throw new InvalidArgumentError(`Found ${JSON.stringify(text)}; expected names with commas between them.`);
}

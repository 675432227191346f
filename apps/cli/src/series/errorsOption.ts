import { InvalidArgumentError } from "commander";
import type { Interruption } from "./Interruption.ts";

/** Parses what is assumed of the errors: ar1, independent or newey-west:LAG. */
export function errorsOption(text: string): Interruption["errors"] {
  if (text === "ar1" || text === "independent") return text;
  const lag = /^newey-west:(\d{1,4})$/.exec(text)?.[1];
  if (lag !== undefined) return { neweyWest: Number(lag) };
  throw new InvalidArgumentError(
    `Found ${JSON.stringify(text)}; expected ar1, independent, or newey-west: and a lag, such as newey-west:4.`,
  );
}

import type { ObservedSummary } from "@commonweal/experiments";
import { InvalidArgumentError } from "commander";
import { decimal } from "./decimal.ts";

/** Parses `output=value`, after those that stood before it on the command line. */
export function observation(text: string, before: readonly ObservedSummary[] = []): ObservedSummary[] {
  const at = text.lastIndexOf("=");
  if (at < 1) {
    throw new InvalidArgumentError(
      `Found ${JSON.stringify(text)}; expected the name of an output, =, a number.`,
    );
  }
  return [...before, { output: text.slice(0, at), value: decimal(text.slice(at + 1)) }];
}

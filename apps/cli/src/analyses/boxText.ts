import type { Restriction } from "@commonweal/experiments";
import { shortNumber } from "../terminal/shortNumber.ts";

/** A restriction in words. */
export function boxText(restriction: Restriction, names: readonly string[]): string {
  const name = names[restriction.input] ?? "";
  if (restriction.kind === "values") return `${name} is ${restriction.values.join(" or ")}`;
  const { low, high } = restriction;
  const from = low === null ? "" : `${shortNumber(low)} ≤ `;
  const to = high === null ? "" : ` < ${shortNumber(high)}`;
  return `${from}${name}${to}`;
}

import { Certainty, TieStatus } from "@commonweal/actor-network";

/**
 * Reads the value of a tie's coding, `status/certainty`.
 *
 * `null` for a value of any other form.
 *
 * O(1).
 *
 * @example
 * codingValue("contested/low"); // => { status: "contested", certainty: "low" }
 * codingValue("yes"); // => null
 */
export function codingValue(
  value: string,
): { readonly status: TieStatus; readonly certainty: Certainty } | null {
  const parts = value.split("/");
  const status = TieStatus.safeParse(parts[0]);
  const certainty = Certainty.safeParse(parts[1]);
  if (parts.length !== 2 || !status.success || !certainty.success) return null;
  return { status: status.data, certainty: certainty.data };
}

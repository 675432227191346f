import { exp } from "@commonweal/numerics";

/** Shares whose logarithms are given, divided by their sum so that rounding does not add up. */
export function sharesOfLogs(logs: Float64Array): Float64Array {
  const shares = logs.map((value) => exp(value));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

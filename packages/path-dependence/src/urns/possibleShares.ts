import { checkedUrn } from "./checkedUrn.ts";
import type { Urn } from "./Urn.ts";

/** Shares of the first colour after 0, 1, … draws of it. */
export function possibleShares(urn: Urn, draws: number): Float64Array {
  const { initial, added } = checkedUrn(urn);
  const [first, second] = initial as unknown as [number, number];
  return Float64Array.from(
    { length: draws + 1 },
    (_, of) => (first + added * of) / (first + second + added * draws),
  );
}

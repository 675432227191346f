import type { PerGroup } from "../meanField/simulateMeanField.ts";
import { demand } from "../model/demand.ts";
import type { TripartiteShares } from "./TripartiteGame.ts";

/** Shares as three numbers. Throws `invalid-parameters` unless all are from 0 to 1. */
export function tripleOf(shares: TripartiteShares): Float64Array {
  const triple = Float64Array.of(shares.state, shares.capital, shares.society);
  (["state", "capital", "society"] as const).forEach((player, k) => {
    const share = triple[k] as number;
    demand(share >= 0 && share <= 1, player, share, "a share from 0 to 1");
  });
  return triple;
}

export function perGroup(triple: ArrayLike<number>): PerGroup {
  return { state: triple[0] as number, capital: triple[1] as number, society: triple[2] as number };
}

import type { SymmetricGame } from "../choice/SymmetricGame.ts";

/** Writes dx_a/dt = x_a (π_a − Σ x_b π_b); `payoffs` is used for the payoffs of the actions. */
export function assignReplicator(
  game: SymmetricGame,
  shares: Float64Array,
  payoffs: Float64Array,
  slope: Float64Array,
): void {
  game.assignPayoffs(shares, payoffs);
  let mean = 0;
  for (let a = 0; a < shares.length; a += 1) mean += (shares[a] as number) * (payoffs[a] as number);
  for (let a = 0; a < shares.length; a += 1)
    slope[a] = (shares[a] as number) * ((payoffs[a] as number) - mean);
}

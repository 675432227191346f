import { log, sum } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";

export interface SectorBalance {
  /** Pielou's evenness, 0 (one sector has all) to 1 (all equal); `null` with fewer than two sectors. */
  readonly evenness: number | null;
  /** Blau's index, 0 to (k − 1) / k for k sectors; `null` when nothing is shared out. */
  readonly blau: number | null;
  /** Blau's index divided by its maximum, 0 to 1; `null` with fewer than two sectors. */
  readonly blauNormalised: number | null;
}

/**
 * Tells how evenly something (actors, ties, power) is shared out among sectors.
 *
 * With p the shares of k sectors, empty sectors included: evenness J = −Σ p ln p / ln k,
 * Blau B = 1 − Σ p², normalised B k / (k − 1). No unit; more is more even. All three are `null` when the
 * shares sum to 0. Counts may be given instead of shares: values are divided by their sum.
 *
 * Sectors without a share pull evenness down, so state which sectors exist before measuring.
 *
 * O(sectors).
 *
 * @example
 * sectorBalance([0.5, 0.4, 0.1]).evenness; // ≈ 0.8586727111
 * sectorBalance([1, 1]); // => { evenness: 1, blau: 0.5, blauNormalised: 1 }
 * sectorBalance([]); // => { evenness: null, blau: null, blauNormalised: null }
 * @throws {ActorNetworkError} `invalid-option` when a share is negative or not finite; its path has the position.
 * @see Pielou (1966), Journal of Theoretical Biology 13, 131–144.
 * @see Blau (1977), Inequality and Heterogeneity.
 */
export function sectorBalance(shares: ArrayLike<number>): SectorBalance {
  const values = Array.from(shares);
  values.forEach((share, index) => {
    if (!(share >= 0 && share < Infinity)) {
      const message = `Share ${index} is ${share}; expected a finite number of at least 0.`;
      throw new ActorNetworkError("invalid-option", message, ["shares", index]);
    }
  });
  const total = sum(values);
  if (total === 0) return { evenness: null, blau: null, blauNormalised: null };
  const parts = values.map((value) => value / total);
  const count = parts.length;
  const blau = 1 - sum(parts.map((part) => part * part));
  if (count < 2) return { evenness: null, blau, blauNormalised: null };
  const entropy = 0 - sum(parts.map((part) => (part > 0 ? part * log(part) : 0)));
  return { evenness: entropy / log(count), blau, blauNormalised: (blau * count) / (count - 1) };
}

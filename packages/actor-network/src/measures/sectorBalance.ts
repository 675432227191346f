import { log, sum } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";

export interface SectorBalance {
  /** Pielou's evenness, 0 (one sector has all) to 1 (all equal); `null` with fewer than two sectors. */
  readonly evenness: number | null;
  /** Blau's index, 0 to (k − 1) / k for k sectors; `null` when nothing is shared out. */
  readonly blau: number | null;
  /** Blau's index divided by its maximum, 0 to 1; `null` with fewer than two sectors. */
  readonly blauNormalised: number | null;
  /** Theil's index in nats, 0 (all equal) to ln k (one sector has all); `null` when nothing is shared out. */
  readonly theil: number | null;
  /** Gini's coefficient, 0 (all equal) to (k − 1) / k; `null` when nothing is shared out. */
  readonly gini: number | null;
  /** Gini's coefficient divided by its maximum, 0 to 1; `null` with fewer than two sectors. */
  readonly giniNormalised: number | null;
}

/**
 * Tells how evenly something (actors, ties, power) is shared out among sectors.
 *
 * With p the shares of k sectors, empty sectors included: evenness J = −Σ p ln p / ln k,
 * Blau B = 1 − Σ p², normalised B k / (k − 1): no unit, more is more even. Theil T = Σ p ln(k p), in nats, and
 * Gini G = Σ over i, j of |p_i − p_j| / 2k, normalised G k / (k − 1): more is less even. All are `null` when the
 * shares sum to 0. Counts may be given instead of shares: values are divided by their sum.
 *
 * Sectors without a share pull evenness down, so state which sectors exist before measuring.
 *
 * O(sectors × log sectors).
 *
 * @example
 * const { evenness, theil, gini } = sectorBalance([0.5, 0.4, 0.1]);
 * evenness; // ≈ 0.8586727111
 * theil; // ≈ 0.1552638963
 * gini; // ≈ 0.2666666667
 * sectorBalance([1, 1]); // => { evenness: 1, blau: 0.5, blauNormalised: 1, theil: 0, gini: 0, giniNormalised: 0 }
 * sectorBalance([]).blau; // => null
 * @throws {ActorNetworkError} `invalid-option` when a share is negative or not finite; its path has the position.
 * @see Pielou (1966), Journal of Theoretical Biology 13, 131–144.
 * @see Blau (1977), Inequality and Heterogeneity.
 * @see Theil (1967), Economics and Information Theory.
 */
export function sectorBalance(shares: ArrayLike<number>): SectorBalance {
  const values = Float64Array.from(shares);
  values.forEach((share, index) => {
    if (!(share >= 0 && share < Infinity)) {
      const message = `Share ${index} is ${share}; expected a finite number of at least 0.`;
      throw new ActorNetworkError("invalid-option", message, ["shares", index]);
    }
  });
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) {
    return {
      evenness: null,
      blau: null,
      blauNormalised: null,
      theil: null,
      gini: null,
      giniNormalised: null,
    };
  }
  // Scaled first: the sum of huge finite amounts is not finite.
  const scaled = values.map((value) => value / largest);
  const total = sum(scaled);
  const parts = scaled.map((value) => value / total).sort();
  const count = parts.length;
  const blau = 1 - sum(parts.map((part) => part * part));
  const theil = sum(parts.map((part) => (part > 0 ? part * log(part * count) : 0)));
  const gini = sum(parts.map((part, rank) => (2 * rank + 1 - count) * part)) / count;
  if (count < 2) return { evenness: null, blau, blauNormalised: null, theil, gini, giniNormalised: null };
  const entropy = 0 - sum(parts.map((part) => (part > 0 ? part * log(part) : 0)));
  const normalised = (index: number): number => (index * count) / (count - 1);
  return {
    evenness: entropy / log(count),
    blau,
    blauNormalised: normalised(blau),
    theil,
    gini,
    giniNormalised: normalised(gini),
  };
}

import { exp, normalCdf } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";
import { signChange } from "../urns/signChange.ts";

const rootOfTwoPi = 2.5066282746310007;

/**
 * Finds the spread of normal thresholds at which collective action breaks out.
 *
 * The standard deviation s at which F(r) = Φ((r − mean) / s) touches the diagonal from above, F(r) = r and F′(r) = 1: with
 * less spread a cascade stops at few, with more it runs to nearly all. Same unit as the mean, a share. With z = (r − mean)
 * / s the two conditions give Φ(z) − z φ(z) = mean, which has one solution, and s = φ(z). `null` unless 0 < mean < 1/2:
 * below, even the smallest spread starts a cascade; above, none does.
 *
 * O(1).
 *
 * @example
 * criticalThresholdSpread(0.25); // ≈ 0.1222208683
 * criticalThresholdSpread(0.6); // => null
 * @throws {PathDependenceError} `invalid-parameters` for a mean that is not finite.
 * @see Granovetter (1978), American Journal of Sociology 83(6), 1420–1443.
 */
export function criticalThresholdSpread(mean: number): number | null {
  demand(Number.isFinite(mean), "mean", mean, "a finite number");
  if (!(mean > 0 && mean < 0.5)) return null;
  const density = (z: number) => exp((-z * z) / 2) / rootOfTwoPi;
  const z = signChange((at) => normalCdf(at) - at * density(at) - mean, -39, 0);
  return density(z);
}

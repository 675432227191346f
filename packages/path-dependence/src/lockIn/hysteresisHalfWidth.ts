import { log1p } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";

/**
 * Gives the half-width of the hysteresis loop of the mean-field logit in closed form.
 *
 * For m = tanh(h + K m), the fold lies at h = ± H(K) with H = K √(1 − 1/K) − artanh √(1 − 1/K), in the unit of h (that is,
 * precision times payoff; divide by the precision to have payoff). A state holds out against any sustained push
 * below H, however long, and against none above: lock-in with a bound, unlike that of an adoption race, which grows with
 * the lead. In a finite group it holds only for a time, see `glauberEscape`.
 *
 * `null` below K = 1, where there is one state and no loop; 0 at K = 1, where the loop opens.
 *
 * O(1).
 *
 * @example
 * hysteresisHalfWidth(1.5); // ≈ 0.2075464553
 * hysteresisHalfWidth(0.9); // => null
 * @throws {PathDependenceError} `invalid-option` unless the coupling is finite.
 * @see Brock & Durlauf (2001), The Review of Economic Studies 68(2), 235–260.
 */
export function hysteresisHalfWidth(coupling: number): number | null {
  if (!Number.isFinite(coupling)) {
    const message = `Found coupling = ${coupling}; expected a finite number.`;
    throw new PathDependenceError("invalid-option", message, ["coupling"]);
  }
  if (coupling < 1) return null;
  const root = Math.sqrt((coupling - 1) / coupling);
  if (root > 0.3) return coupling * root - log1p((2 * root) / (1 - root)) / 2;
  // The two terms nearly cancel where the loop is narrow: their series, Σ 2n / (2n + 1) root^(2n+1).
  let power = root;
  let width = 0;
  for (let order = 2; order < 40; order += 2) {
    power *= root * root;
    width += (power * order) / (order + 1);
  }
  return width;
}

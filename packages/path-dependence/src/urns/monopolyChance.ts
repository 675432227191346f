import { exp } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import { checkedUrn } from "./checkedUrn.ts";
import { clockCharacteristic } from "./clockCharacteristic.ts";

import type { Urn } from "./Urn.ts";

const precision = 1e-11;
const smallest = 1e-17;

/**
 * Finds the chance that from some draw on only the first of two colours is drawn, under the power rule.
 *
 * Range [0, 1], no unit. For exponents g above 1 the urn is explosive: each colour is drawn by a clock of its own, which
 * waits an exponential time of rate j^g while it holds j balls, and the colour whose clock is first to run through all
 * its balls takes everything (exponential embedding). With T the times of the two clocks, P(T₁ < T₂) is read off the
 * characteristic function of T₁ − T₂, a product over balls that zeta functions close; nothing is cut off and nothing
 * sampled. The integral is over the logarithm of its argument, by trapezoids, which converge exponentially and are halved
 * until nothing changes: absolute error below 1e-10, near 1e-15 in most cases. As g falls to 1 the chance tends to that of
 * more than half in Polya's urn.
 *
 * For g ≤ 1 the chance is 0: both colours are drawn for ever. A colour without balls is never drawn.
 *
 * O(balls of the larger colour, some hundreds at least) a node of the integral, of which there are some thousands.
 *
 * @example
 * monopolyChance({ initial: [2, 1] }, 2); // ≈ 0.8811178340
 * monopolyChance({ initial: [1, 1] }, 1); // => 0
 * @throws {PathDependenceError} `invalid-urn` unless there are two colours of at most 1e5 balls (over those added a draw);
 * `invalid-rule` unless g is finite and at least 0.
 * @see Davis (1990), Probability Theory and Related Fields 84(2), 203–229.
 */
export function monopolyChance(urn: Omit<Urn, "rule">, exponent: number): number {
  const { initial, added } = checkedUrn(urn);
  const [first, second] = initial.map((count) => count / added) as unknown as [number, number];
  if (initial.length !== 2 || Math.max(first, second) > 1e5) {
    const message = `Found ${initial.length} colours of ${[...initial].join(", ")} balls; expected 2 of at most 1e5.`;
    throw new PathDependenceError("invalid-urn", message, ["initial"]);
  }
  if (!(exponent >= 0 && exponent < Infinity)) {
    const message = `Found exponent = ${exponent}; expected a finite number of at least 0.`;
    throw new PathDependenceError("invalid-rule", message, ["exponent"]);
  }
  if (exponent <= 1 && first > 0 && second > 0) return 0;
  if (first === 0 || second === 0) return first > 0 ? 1 : 0;
  return first === second ? 0.5 : chanceOfFirst(first, second, exponent);
}

/** P(T₁ < T₂) = 1/2 − (1/π) ∫ Im φ(e^u) du, by trapezoids whose step is halved until nothing changes. */
function chanceOfFirst(first: number, second: number, exponent: number): number {
  const unit = Math.min(first, second);
  let before = Number.NaN;
  for (let step = 0.25; step > 1e-4; step /= 2) {
    let area = 0;
    let size = 1;
    for (let position = -40; size > smallest; position += step) {
      const value = clockCharacteristic(first, second, exponent, unit, exp(position));
      area += value.imaginary;
      size = value.size;
    }
    const chance = 0.5 - (area * step) / Math.PI;
    if (Math.abs(chance - before) < precision) return Math.min(1, Math.max(0, chance));
    before = chance;
  }
  const message = `Found ${first} and ${second} balls; expected numbers for which the integral converges.`;
  throw new PathDependenceError("invalid-urn", message, ["initial"]);
}

import { exp, log, log1p } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import { checkedUrn } from "./checkedUrn.ts";
import { logGamma } from "./logGamma.ts";
import type { Urn } from "./Urn.ts";

export interface PolyaLimitOptions {
  /** Whose share. Default: 0, the first colour. */
  readonly colour?: number;
}

/**
 * Gives the distribution function of a colour's share in the limit of Polya's urn.
 *
 * The shares tend to a Dirichlet distribution with the balls of the start over the balls added a draw as its weights; one
 * colour's share is Beta(a, A − a), and the value is P(share ≤ x), range [0, 1], no unit. A colour without balls stays at
 * 0, one that has all stays at 1.
 *
 * O(√(a + b)) time; relative error about 1e-13 for weights up to a thousand.
 *
 * @example
 * polyaLimitChance({ initial: [1, 1, 1] }, 0.5); // ≈ 0.75
 * @throws {PathDependenceError} `invalid-urn`, `invalid-option` for a share outside 0 to 1 or an unknown colour.
 * @see Johnson & Kotz (1977), Urn Models and Their Application.
 */
export function polyaLimitChance(
  urn: Omit<Urn, "rule">,
  share: number,
  { colour = 0 }: PolyaLimitOptions = {},
): number {
  const { initial, added } = checkedUrn(urn);
  if (!(colour in initial))
    throw new PathDependenceError(
      "invalid-option",
      `Found colour = ${colour}; expected a whole number below ${initial.length}.`,
      ["colour"],
    );
  if (!(share >= 0 && share <= 1))
    throw new PathDependenceError("invalid-option", `Found a share of ${share}; expected 0 to 1.`, ["share"]);
  const own = (initial[colour] as number) / added;
  const rest = initial.reduce((sum, count) => sum + count, 0) / added - own;
  if (share === 1 || own === 0) return 1;
  if (share === 0 || rest === 0) return 0;
  // Either side of the mean has the fraction that converges.
  return share < (own + 1) / (own + rest + 2)
    ? lowerTail(own, rest, share)
    : 1 - lowerTail(rest, own, 1 - share);
}

/** Regularised incomplete beta function by its continued fraction (modified Lentz). */
function lowerTail(a: number, b: number, x: number): number {
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x)) / a;
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let above = 1;
  let below = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = below;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    below = 1 / away(1 + even * below);
    above = away(1 + even / above);
    fraction *= above * below;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    below = 1 / away(1 + odd * below);
    above = away(1 + odd / above);
    const change = above * below;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return front * fraction;
}

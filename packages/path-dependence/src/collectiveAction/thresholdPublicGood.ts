import { log } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";
import { signChange } from "../urns/signChange.ts";
import { checkDilemma, type Dilemma } from "./Dilemma.ts";
import { logPivotal } from "./logPivotal.ts";

export interface ThresholdGood extends Dilemma {
  /** Contributions that are needed, from 1 to the number of players. */
  readonly needed: number;
}

/** Chances of contributing that reproduce themselves. */
export interface ThresholdContributions {
  /** Below it contributions dwindle, above it they grow. */
  readonly lower: number;
  /** Towards it they grow. */
  readonly upper: number;
}

/** Differences in the logarithm that rounding cannot tell from 0. */
const flat = 1e-14;

/**
 * Finds how likely each contributes to a good that needs w of n contributions, lost if they do not suffice (no refund).
 *
 * Solves C(n − 1, w − 1) p^(w − 1) (1 − p)^(n − w) = c / b: one's contribution pays as often as it decides. Range [0, 1], no
 * unit. The left side rises up to p = (w − 1) / (n − 1) and falls beyond, hence two roots: the lower a critical mass, the
 * upper stable. They coincide where it only just reaches c / b, and where one or all are needed (w = 1, the volunteer's
 * dilemma, and w = n), for then there is but one. `null` where it never does: contributing never pays. That nobody
 * contributes is an equilibrium besides, for w > 1.
 *
 * O(players + 100).
 *
 * @example
 * thresholdPublicGood({ players: 5, needed: 3, benefit: 1, cost: 0.3 }); // ≈ { lower: 0.3375401519, upper: 0.6624598481 }
 * thresholdPublicGood({ players: 5, needed: 3, benefit: 1, cost: 0.4 }); // => null
 * @throws {PathDependenceError} `invalid-parameters` for what is out of range, or a cost of 0.
 * @see Palfrey & Rosenthal (1984), Journal of Public Economics 24(2), 171–193.
 */
export function thresholdPublicGood(good: ThresholdGood): ThresholdContributions | null {
  checkDilemma(good);
  const { players, needed, benefit, cost } = good;
  const fits = Number.isInteger(needed) && needed >= 1 && needed <= players;
  demand(fits, "needed", needed, `a whole number from 1 to ${players}`);
  demand(cost > 0, "cost", cost, "a number above 0");
  const wanted = log(cost / benefit);
  const pivotal = logPivotal(players, needed);
  const surplus = (share: number) => pivotal(share) - wanted;
  const top = (needed - 1) / (players - 1);
  const most = surplus(top);
  if (Math.abs(most) <= flat) return { lower: top, upper: top };
  if (!(most > 0)) return null;
  const lower = top > 0 ? signChange(surplus, 0, top) : null;
  const upper = top < 1 ? signChange(surplus, top, 1) : null;
  return { lower: (lower ?? upper) as number, upper: (upper ?? lower) as number };
}
